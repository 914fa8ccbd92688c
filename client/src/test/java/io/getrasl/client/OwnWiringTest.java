package io.getrasl.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import feign.Request;
import feign.Response;
import io.getrasl.client.api.ContactsApi;
import io.getrasl.client.error.NotFoundException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Teams may bring their own HTTP client, or wire the generated interfaces by themselves. */
class OwnWiringTest {

    private static Response reply(Request request, int status, String body) {
        return Response.builder()
                .request(request)
                .status(status)
                .headers(Map.of("Content-Type", List.of("application/json")))
                .body(body, StandardCharsets.UTF_8)
                .build();
    }

    @Test
    void transportCanBeReplaced() {
        List<String> urls = new ArrayList<>();
        RaslClient rasl = RaslClient.builder()
                .token("t")
                .transport((request, options) -> {
                    urls.add(request.url());
                    return reply(request, 200, Fixtures.CONTACT_REPLY);
                })
                .build();

        assertThat(rasl.contacts().getContact(812).id()).isEqualTo(812);
        assertThat(urls).containsExactly("https://getrasl.io/api/v2/contacts/812");
    }

    @Test
    void generatedInterfaceIsAPlainFeignInterface() {
        ContactsApi contacts = RaslFeign.builder()
                .client((request, options) -> reply(request, 200, Fixtures.CONTACT_REPLY))
                .target(ContactsApi.class, "http://rasl.invalid");

        assertThat(contacts.getContact(812).id()).isEqualTo(812);
    }

    @Test
    void errorsAreTypedWithOwnWiringToo() {
        ContactsApi contacts = RaslFeign.builder()
                .client((request, options) -> reply(request, 404, Fixtures.error("NOT_FOUND", "null")))
                .target(ContactsApi.class, "http://rasl.invalid");

        assertThatThrownBy(() -> contacts.getContact(812))
                .isInstanceOf(NotFoundException.class)
                .hasMessageStartingWith("getContact failed with 404 NOT_FOUND");
    }
}
