package io.getrasl.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.getrasl.client.api.ListContactsQuery;
import io.getrasl.client.model.BatchDeleteContactsRequest;
import io.getrasl.client.model.BatchDeleteResult;
import io.getrasl.client.model.Contact;
import io.getrasl.client.model.ContactType;
import io.getrasl.client.model.CreateContactRequest;
import io.getrasl.client.model.UpdateContactRequest;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What goes over the wire when the generated methods are called. */
class WireTest {

    private final LoopbackServer server = new LoopbackServer();
    private final List<Duration> waits = new ArrayList<>();
    private final RaslClient rasl = Fixtures.client(server.url(), waits).build();

    @AfterEach
    void close() {
        server.close();
    }

    private static CreateContactRequest.Builder layla() {
        return CreateContactRequest.builder()
                .firstname("Layla")
                .lastname("Haddad")
                .phone("+201005550142")
                .type(ContactType.LEAD)
                .sourceId(4)
                .statusId(2);
    }

    @Test
    void deletionCarriesItsBody() {
        server.reply(Reply.json(200, Fixtures.DELETED_REPLY));

        rasl.contacts().batchDeleteContacts(BatchDeleteContactsRequest.of(812, 813));

        assertThat(server.only().method() + " " + server.only().target()).isEqualTo("DELETE /api/v2/contacts/batch");
        assertThat(server.only().text()).isEqualTo("{\"ids\":[812,813]}");
    }

    @Test
    void replyWithoutDataIsReturnedAsItIs() {
        server.reply(Reply.json(200, Fixtures.DELETED_REPLY));

        BatchDeleteResult result = rasl.contacts().batchDeleteContacts(BatchDeleteContactsRequest.of(812, 813));

        assertThat(result.summary().failed()).isEqualTo(1);
    }

    @Test
    void envelopeIsUnwrapped() {
        server.reply(Reply.json(200, Fixtures.CONTACT_REPLY));

        Contact contact = rasl.contacts().getContact(812);

        assertThat(contact.firstname()).isEqualTo("Layla");
    }

    @Test
    void envelopeStaysReachable() {
        server.reply(Reply.with(200, "application/json", Fixtures.CONTACT_REPLY, "X-Served-By: node 7"));

        var response = rasl.contacts().getContactWithResponse(812);

        assertThat(response.status()).isEqualTo(200);
        assertThat(response.header("x-served-by")).contains("node 7");
        assertThat(response.body().meta().requestId()).hasToString("0b6f8a52-3c1d-4d0e-9a77-5e2f1c9b8d40");
    }

    @Test
    void envelopeTakesAQueryInPlace() {
        server.reply(Reply.json(200, Fixtures.CONTACT_REPLY));

        rasl.contacts().getContactWithResponse(812, q -> q.include("groups"));

        assertThat(server.only().target()).isEqualTo("/api/v2/contacts/812?include=groups");
    }

    @Test
    void nothingIsReturnedWhereDataIsNull() {
        server.reply(Reply.json(200, Fixtures.envelope("null")));

        rasl.contacts().deleteContact(812);

        assertThat(server.only().method() + " " + server.only().target()).isEqualTo("DELETE /api/v2/contacts/812");
        assertThat(server.only().headers()).doesNotContainKey("Content-Type");
    }

    @Test
    void patchTellsAbsentFromNullFromValue() {
        server.reply(Reply.json(200, Fixtures.CONTACT_REPLY));

        rasl.contacts()
                .updateContact(
                        812,
                        UpdateContactRequest.builder()
                                .city("Giza")
                                .email(null)
                                .groups(9)
                                .build());

        assertThat(server.only().method()).isEqualTo("PATCH");
        assertThat(server.only().text()).isEqualTo("{\"email\":null,\"city\":\"Giza\",\"groups\":[9]}");
    }

    @Test
    void emptyPatchIsAnEmptyObject() {
        server.reply(Reply.json(200, Fixtures.CONTACT_REPLY));

        rasl.contacts().updateContact(812, UpdateContactRequest.builder().build());

        assertThat(server.only().text()).isEqualTo("{}");
    }

    @Test
    void bodyIsUtf8() {
        server.reply(Reply.json(201, Fixtures.CONTACT_REPLY));

        rasl.contacts().createContact(layla().city("القاهرة").build());

        assertThat(server.only().text()).contains("\"city\":\"القاهرة\"");
    }

    @Test
    void requestNamesTheClientAndWhatItTakes() {
        server.reply(Reply.json(201, Fixtures.CONTACT_REPLY));

        rasl.contacts().createContact(layla().build());

        assertThat(server.only().header("User-Agent")).matches("rasl-java/[0-9].*");
        assertThat(server.only().header("Accept")).isEqualTo("application/json");
        assertThat(server.only().header("Content-Type")).isEqualTo("application/json");
        assertThat(server.only().header("Authorization")).isEqualTo("Bearer " + Fixtures.TOKEN);
    }

    @Test
    void requestWithoutBodyHasNoContentType() {
        server.reply(Reply.json(200, Fixtures.CONTACT_REPLY));

        rasl.contacts().getContact(812);

        assertThat(server.only().headers()).doesNotContainKey("Content-Type");
    }

    @Test
    void noUpgradeIsAskedForOverPlainHttp() {
        server.reply(Reply.json(200, Fixtures.CONTACT_REPLY));

        rasl.contacts().getContact(812);

        assertThat(server.only().headers()).doesNotContainKeys("Upgrade", "HTTP2-Settings");
        assertThat(server.only().header("Connection")).doesNotContainIgnoringCase("Upgrade");
    }

    @Test
    void callersNameAndHeadersAreAdded() {
        server.reply(Reply.json(200, Fixtures.CONTACT_REPLY));

        RaslClient named = Fixtures.client(server.url(), waits)
                .userAgent("acme-crm/3.1")
                .header("X-Trace", "{not a template} 100%")
                .build();
        named.contacts().getContact(812);

        assertThat(server.only().header("User-Agent")).matches("rasl-java/\\S+ acme-crm/3.1");
        assertThat(server.only().header("X-Trace")).isEqualTo("{not a template} 100%");
    }

    @Test
    void queryIsPercentEncodedBracketsIncluded() {
        server.reply(Reply.json(200, Fixtures.page(1, 1)));

        rasl.contacts()
                .listContacts(q -> q.type()
                        .ne(ContactType.LEAD)
                        .createdAt()
                        .gte(OffsetDateTime.parse("2026-02-01T00:00:00Z"))
                        .search("50% off & {more} + ü/?#"));

        assertThat(server.only().target())
                .isEqualTo("/api/v2/contacts?filter%5Btype%5D%5Bne%5D=lead"
                        + "&filter%5Bcreated_at%5D%5Bgte%5D=2026-02-01T00%3A00%3A00%2B00%3A00"
                        + "&search=50%25%20off%20%26%20%7Bmore%7D%20%2B%20%C3%BC%2F%3F%23");
    }

    @Test
    void listsAreSeparatedByCommas() {
        server.reply(Reply.json(200, Fixtures.page(1, 1)));

        rasl.contacts()
                .listContacts(q -> q.sort("-created_at", "id")
                        .statusId()
                        .in(2, 5)
                        .createdAt()
                        .between(
                                OffsetDateTime.parse("2026-02-01T00:00:00Z"),
                                OffsetDateTime.parse("2026-02-02T00:00:00Z")));

        assertThat(server.only().target().replace("%2C", ","))
                .isEqualTo(
                        "/api/v2/contacts?sort=-created_at,id&filter%5Bstatus_id%5D%5Bin%5D=2,5"
                                + "&filter%5Bcreated_at%5D%5Bbetween%5D=2026-02-01T00%3A00%3A00%2B00%3A00,2026-02-02T00%3A00%3A00%2B00%3A00");
    }

    @Test
    void parameterThatThisVersionDoesNotKnowCanBeSent() {
        server.reply(Reply.json(200, Fixtures.page(1, 1)));

        rasl.contacts()
                .listContacts(ListContactsQuery.builder()
                        .parameter("filter[city]", "Giza")
                        .build());

        assertThat(server.only().target()).isEqualTo("/api/v2/contacts?filter%5Bcity%5D=Giza");
    }

    @Test
    void idThatIsTextStaysOneSegment() {
        server.reply(Reply.json(200, Fixtures.envelope("{}")));

        rasl.templates().getTemplate("1024/ü ?");

        assertThat(server.only().target()).isEqualTo("/api/v2/templates/1024%2F%C3%BC%20%3F");
    }

    @Test
    void idThatLeadsElsewhereIsRefused() {
        assertThatThrownBy(() -> rasl.templates().getTemplate("..")).hasMessage("'..' cannot be part of a path");
    }

    @Test
    void tokenIsAskedForWithEveryCall() {
        server.reply(Reply.json(200, Fixtures.CONTACT_REPLY), Reply.json(200, Fixtures.CONTACT_REPLY));
        List<String> tokens = new ArrayList<>(List.of("first", "second"));
        RaslClient changing = Fixtures.client(server.url(), waits)
                .token(() -> tokens.remove(0))
                .build();

        changing.contacts().getContact(812);
        changing.contacts().getContact(812);

        assertThat(server.received())
                .extracting(it -> it.header("Authorization"))
                .containsExactly("Bearer first", "Bearer second");
    }
}
