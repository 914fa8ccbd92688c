package io.getrasl.client.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.getrasl.client.RaslClient;
import io.getrasl.client.api.ListContactsQuery;
import io.getrasl.client.error.RaslConnectionException;
import io.getrasl.client.model.Contact;
import io.getrasl.client.model.ContactType;
import io.getrasl.client.model.CreateContactRequest;
import io.getrasl.client.model.UpdateContactRequest;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What stock generators and stock Feign get wrong on the wire, each defect by its name. */
@OnEveryLeg
class StockDefectsTest extends WireSuite {

    /** What the server was sent by a call that succeeds. */
    private Received sent(Function<RaslClient, Object> waiting) {
        return sent(Answer.success(), waiting);
    }

    private Received sent(Answer answer, Function<RaslClient, Object> waiting) {
        server.play(answer);
        waiting.apply(client().build());
        return server.received().get(0);
    }

    /** Feign repeats whatever fails with an I/O error, and a 429 five times. */
    @Test
    void sendWhoseReplyIsLostIsNotRepeated() {
        server.play(Fault.reset(), Answer.success());

        failure(RaslConnectionException.class, Call.SEND, it -> it);

        assertThat(server.received()).hasSize(1);
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                Arguments.of(UpdateContactRequest.builder().build(), "{}"),
                Arguments.of(UpdateContactRequest.builder().email(null).build(), "{\"email\":null}"),
                Arguments.of(UpdateContactRequest.builder().city("Giza").build(), "{\"city\":\"Giza\"}"),
                Arguments.of(
                        UpdateContactRequest.builder().email(null).city("Giza").build(),
                        "{\"email\":null,\"city\":\"Giza\"}"));
    }

    /** Stock models send what is not set as null, which empties it. */
    @ParameterizedTest
    @MethodSource("changes")
    void patchSendsWhatIsSetAndNothingElse(UpdateContactRequest request, String body) {
        Received sent = sent(it -> it.contacts().updateContact(812, request));

        assertThat(sent.method() + " " + sent.text()).isEqualTo("PATCH " + body);
    }

    /** Stock queries send a nested filter as the text of a Java object. */
    @Test
    void filterGoesOutAsFlatParameters() {
        Received sent = sent(
                Answer.json(200, "{\"data\":[]}"),
                it -> it.contacts()
                        .listContactsWithResponse(ListContactsQuery.builder()
                                .type()
                                .eq(ContactType.LEAD)
                                .createdAt()
                                .gte(OffsetDateTime.parse("2026-02-01T00:00:00+02:00"))
                                .build()));

        assertThat(URI.create(sent.target()).getQuery())
                .isEqualTo("filter[type]=lead&filter[created_at][gte]=2026-02-01T00:00:00+02:00");
    }

    /** Stock Feign leaves a slash in an id, which then names another resource. */
    @Test
    void idStaysOneSegmentOfThePath() {
        Received sent = sent(it -> it.templates().getTemplateWithResponse("a/../b c?d#e%"));

        assertThat(sent.target()).isEqualTo("/api/v2/templates/a%2F..%2Fb%20c%3Fd%23e%25");
    }

    static Stream<Named<Call>> calls() {
        return Stream.of(Call.READ, Call.CHANGE, Call.SEND, Call.DELETE, Call.DELETE_ONE)
                .map(call -> Named.of(call.operationId(), call));
    }

    /** Stock operations without a body send an empty Accept header. */
    @ParameterizedTest
    @MethodSource("calls")
    void everyRequestSaysThatItTakesJson(Call call) {
        server.play(Answer.success());

        call(call);

        assertThat(server.received().get(0).headers()).containsEntry("Accept", "application/json");
    }

    /** Stock mappers move every date and time to UTC. */
    @Test
    void dateAndTimeKeepsItsOffset() {
        server.play(Answer.json(200, "{\"success\":true,\"data\":{\"created_at\":\"2026-03-02T11:15:30+02:00\"}}"));

        Contact contact = (Contact) call(Call.READ);

        assertThat(contact.createdAt()).isEqualTo(OffsetDateTime.parse("2026-03-02T11:15:30+02:00"));
        assertThat(contact.createdAt().getOffset()).hasToString("+02:00");
    }

    /** Stock builders send every list, be it empty because nobody touched it. */
    @Test
    void containerThatNobodyTouchedIsNotSent() {
        Received sent = sent(it -> it.contacts()
                .createContact(CreateContactRequest.builder()
                        .firstname("Layla")
                        .lastname("Haddad")
                        .phone("+201005550142")
                        .type(ContactType.LEAD)
                        .sourceId(4)
                        .statusId(2)
                        .build()));

        assertThat(sent.text()).doesNotContain("[", "groups", "null");
    }

    /** Stock enumerations fail a whole reply, or send something made up back. */
    @Test
    void unknownValueOfAnEnumerationGoesBackAsItCame() {
        server.play(Answer.json(200, "{\"success\":true,\"data\":{\"id\":1,\"type\":\"partner\"}}"), Answer.success());
        Contact contact = (Contact) call(Call.READ);

        client().build()
                .contacts()
                .updateContact(
                        1, UpdateContactRequest.builder().type(contact.type()).build());

        assertThat(server.received().get(1).text()).isEqualTo("{\"type\":\"partner\"}");
    }

    /** Stock models drop what they do not know. */
    @Test
    void unknownPropertyIsThereAndIsWrittenBack() {
        String data = "{\"id\":1,\"came_later\":{\"deep\":[1.50,null]}}";
        server.play(Answer.json(200, "{\"success\":true,\"data\":" + data + "}"));

        Contact contact = (Contact) call(Call.READ);

        assertThat(contact.additionalProperties()).containsOnlyKeys("came_later");
        assertThat(contact.toJson()).hasToString(data);
    }

    /** Stock generation of a document in many files invents names such as GetContact200ResponseDataInner. */
    @Test
    void classesAreNamedLikeTheSchemas() throws Exception {
        assertThat(models())
                .contains("Contact", "ContactListResponse", "BatchDeleteContactsRequest")
                .noneMatch(name -> name.matches(".*(\\d{3}|Inner|AllOf|OneOf|AnyOf|Inline|Anonymous|Body\\d).*"));
    }

    private static List<String> models() throws URISyntaxException, IOException {
        Path classes = Path.of(Contact.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (Stream<Path> files =
                Files.list(classes.resolve(Contact.class.getPackageName().replace('.', '/')))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class") && !name.contains("$") && !name.contains("-"))
                    .map(name -> name.replace(".class", ""))
                    .toList();
        }
    }
}
