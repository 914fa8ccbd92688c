package io.getrasl.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import io.getrasl.sandbox.webhooks.WebhookListener.Received;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** What is sent when something happens, for each event of the specification. */
class WebhookPayloadTest extends WebhookTest {

    private static final String BUNDLE = "https://sandbox.invalid/rasl-v2.json";

    private static JsonNode specification;
    private static SchemaRegistry schemas;

    /** Calls that cause the event of that type. */
    private static final Map<String, String> CAUSES = Map.of(
            "contact.created", "POST /contacts " + contact("+201005550190", "'groups': [3]"),
            "contact.updated", "PATCH /contacts/812 {'city': 'Giza'}",
            "contact.deleted", "DELETE /contacts/812",
            "source.created", "POST /sources {'name': 'Trade fair'}",
            "source.updated", "PATCH /sources/4 {'name': 'Trade fair'}",
            "source.deleted", "DELETE /sources/8",
            "status.created", "POST /statuses {'name': 'Lost', 'color': '#1FA97A'}",
            "status.updated", "PATCH /statuses/5 {'name': 'Lost', 'color': null}",
            "status.deleted", "DELETE /statuses/7");

    @BeforeAll
    static void readSpecification() throws IOException {
        try (InputStream bundle = WebhookPayloadTest.class.getResourceAsStream("/io/getrasl/openapi/rasl-v2.json")) {
            String text = new String(bundle.readAllBytes(), StandardCharsets.UTF_8);
            specification = Api.JSON.readTree(text);
            SchemaRegistryConfig config =
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();
            schemas = SchemaRegistry.withDefaultDialect(
                    Dialects.getDraft202012(),
                    builder -> builder.schemas(Map.of(BUNDLE, text)).schemaRegistryConfig(config));
        }
    }

    static Stream<String> types() {
        return specification.path("webhooks").propertyNames().stream();
    }

    @ParameterizedTest
    @MethodSource("types")
    void isWhatTheSpecificationDescribes(String type) {
        Received received = cause(type);
        String place = "/webhooks/" + type + "/post/requestBody/content/application~1json/schema";
        Schema schema = schemas.getSchema(
                SchemaLocation.of("https://sandbox.invalid/" + type),
                Api.JSON.createObjectNode().put("$ref", BUNDLE + "#" + place));
        assertThat(schema.validate(received.json())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("types")
    void hasTheFieldsOfTheExampleInItsOrder(String type) {
        JsonNode example = specification
                .at("/webhooks/" + type + "/post/requestBody/content/application~1json/examples")
                .iterator()
                .next()
                .path("value");
        JsonNode sent = cause(type).json();
        assertThat(sent.propertyNames()).containsExactlyElementsOf(example.propertyNames());
        for (String part : new String[] {"/event", "/tenant", "/data", "/data/resource", "/changes", "/metadata"}) {
            assertThat(sent.at(part).propertyNames())
                    .containsExactlyElementsOf(example.at(part).propertyNames());
        }
        assertThat(sent.at("/data/resource/attributes").propertyNames())
                .containsExactlyElementsOf(
                        example.at("/data/resource/attributes").propertyNames());
        assertThat(sent.at("/changes/previous").getNodeType())
                .isEqualTo(example.at("/changes/previous").getNodeType());
    }

    @Test
    void tellsWhatChangedAndNothingElse() {
        full.patch("/contacts/812", "{'city': 'Giza', 'firstname': 'Layla', 'company': null, 'groups': [3]}");
        assertThat(listener.next().json().path("changes"))
                .hasToString(("{'previous':{'city':'Cairo','group_id':[3,9]},'current':{'city':'Giza','group_id':[3]},"
                                + "'modified_fields':['city','group_id']}")
                        .replace('\'', '"'));
    }

    @Test
    void tellsNothingWhenNothingChanged() {
        full.patch("/contacts/812", "{'city': 'Cairo'}");
        assertThat(stored("webhook_deliveries")).isZero();
    }

    @Test
    void namesTheEventByItsTimeAndByChance() {
        Received received = cause("contact.updated");
        assertThat(received.eventId()).matches("evt_\\d{10}_[0-9a-z]{12}");
        assertThat(received.json().at("/event/timestamp").stringValue())
                .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z");
    }

    @Test
    void namesTheWorkspace() {
        assertThat(cause("contact.updated").json().path("tenant"))
                .hasToString("{\"id\":41,\"name\":\"Nile Books\",\"domain\":\"nilebooks\"}");
    }

    @Test
    void namesTheRequestAsItsReplyDoes() {
        Api.Reply reply = full.patch("/contacts/812", "{'city': 'Giza'}");
        assertThat(listener.next().json().path("metadata"))
                .hasToString("{\"source\":\"api_webhook_manager\",\"environment\":\"sandbox\",\"request_id\":"
                        + reply.body().at("/meta/request_id") + "}");
    }

    @Test
    void tellsOfEveryContactOfABatch() {
        full.delete("/contacts/batch", "{'ids': [812, 813, 9999]}");
        assertThat(listener.next(2))
                .extracting(received -> received.json().at("/data/resource/id").asLong())
                .containsExactlyInAnyOrder(812L, 813L);
        own.awaitNothingPending();
        assertThat(stored("webhook_deliveries")).isEqualTo(2);
    }

    @Test
    void tellsOfContactsThatJoinAGroup() {
        full.post("/groups/9/contacts", "{'contact_ids': [812, 813]}");
        Received received = listener.next();
        assertThat(received.type()).isEqualTo("contact.updated");
        assertThat(received.json().path("changes"))
                .hasToString("{\"previous\":{\"group_id\":[3]},\"current\":{\"group_id\":[3,9]},"
                        + "\"modified_fields\":[\"group_id\"]}");
        assertThat(stored("webhook_deliveries")).isEqualTo(1);
    }

    @Test
    void tellsOfContactsThatLoseTheirGroup() {
        full.delete("/groups/9");
        assertThat(listener.next().json().at("/changes/current")).hasToString("{\"group_id\":[3]}");
    }

    private Received cause(String type) {
        String[] call = CAUSES.get(type).split(" ", 3);
        Api.Reply reply = full.send(call[0], call[1], call.length == 3 ? call[2] : null);
        assertThat(reply.status()).as(reply.body().toString()).isBetween(200, 299);
        Received received = listener.next();
        assertThat(received.type()).isEqualTo(type);
        return received;
    }
}
