package io.getrasl.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import feign.Request;
import feign.Response;
import io.getrasl.client.api.ContactsApi;
import io.getrasl.client.error.NotFoundException;
import io.getrasl.client.error.RaslApiException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
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
    void replyThatBreaksOffIsRepeatedWhateverTheTransport() {
        Deque<InputStream> bodies = new ArrayDeque<>(List.of(new BrokenStream(), stream(Fixtures.CONTACT_REPLY)));
        List<Duration> waits = new ArrayList<>();
        RaslClient rasl = Fixtures.client("http://rasl.invalid", waits)
                .transport((request, options) -> Response.builder()
                        .request(request)
                        .status(200)
                        .headers(Map.of())
                        .body(bodies.pop(), null)
                        .build())
                .build();

        assertThat(rasl.contacts().getContact(812).id()).isEqualTo(812);
        assertThat(waits).hasSize(1);
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static final class BrokenStream extends InputStream {

        @Override
        public int read() throws IOException {
            throw new IOException("the connection broke off");
        }
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

    @Test
    void driftIsToldWithOwnWiringToo() {
        List<Drift> drifts = new ArrayList<>();
        Deque<Integer> statuses = new ArrayDeque<>(List.of(203, 418));
        ContactsApi contacts = RaslFeign.builder(drifts::add)
                .client((request, options) -> {
                    int status = statuses.pop();
                    return reply(request, status, status < 300 ? drifted() : Fixtures.error("TEAPOT", "null"));
                })
                .target(ContactsApi.class, "http://rasl.invalid");

        contacts.getContact(812);
        assertThatThrownBy(() -> contacts.getContact(812)).isInstanceOf(RaslApiException.class);

        assertThat(drifts)
                .containsExactly(
                        new Drift(Drift.Kind.STATUS, "getContact", "", "203"),
                        new Drift(Drift.Kind.VALUE, "getContact", "data.type", "partner"),
                        new Drift(Drift.Kind.STATUS, "getContact", "", "418"));
    }

    private static String drifted() {
        return Fixtures.CONTACT_REPLY.replace("\"lead\"", "\"partner\"");
    }
}
