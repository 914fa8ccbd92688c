package io.getrasl.contract.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.getrasl.contract.ExampleContract;
import io.getrasl.contract.Json;
import io.getrasl.contract.Webhook;
import io.getrasl.contract.check.Contracts;
import io.getrasl.contract.check.SchemaCheck;
import io.getrasl.contract.provider.Targets;
import io.getrasl.contract.stubs.RawRequest;
import java.net.http.HttpResponse;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.opentest4j.TestAbortedException;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** The sandbox sends every webhook of the specification, as documented, when its cause happens. */
class WebhookProviderTest {
    private static final String SECRET = "the secret of these tests";
    private static final SchemaCheck SCHEMAS = new SchemaCheck(Contracts.SPECIFICATION);

    private final WebhookListener listener = new WebhookListener();

    @BeforeAll
    static void onlyASandboxOfThisMachineReachesTheListener() {
        if (!Targets.isOwnSandbox()) {
            throw new TestAbortedException("webhooks are observed at a sandbox of this JVM only");
        }
    }

    @AfterEach
    void stopListening() {
        listener.close();
    }

    @TestFactory
    Stream<DynamicTest> everyWebhookIsSentAsDocumented() {
        return Contracts.SPECIFICATION.webhooks().stream()
                .map(webhook -> dynamicTest(webhook.name(), () -> isSentAsDocumented(webhook)));
    }

    private void isSentAsDocumented(Webhook webhook) {
        ExampleContract cause = Cause.of(webhook);
        Targets.current().reset();
        WebhookSettings.put(Targets.current().baseUrl(), listener.url(), SECRET);

        HttpResponse<String> reply =
                RawRequest.of(cause).send(Targets.current().baseUrl().getPort());
        assertThat(reply.statusCode()).as(cause.title()).isEqualTo(cause.status());
        Delivery delivery = listener.next(1).get(0);

        assertThat(delivery.method()).isEqualTo("POST");
        assertThat(delivery.header("Content-Type")).hasValue("application/json");
        assertThat(delivery.header(Signature.header(webhook))).hasValue(Signature.of(delivery.body(), SECRET));
        verifyHeaders(webhook, delivery);
        verifyPayload(webhook, delivery.json(), Json.parse(reply.body()));
    }

    private static void verifyHeaders(Webhook webhook, Delivery delivery) {
        for (Webhook.Header header : webhook.headers()) {
            JsonNode value = StringNode.valueOf(delivery.header(header.name()).orElseThrow());
            assertThat(SCHEMAS.problems(header.schema(), value, JsonPointer.empty()))
                    .as(webhook.name() + ' ' + header.name())
                    .isEmpty();
        }
    }

    private static void verifyPayload(Webhook webhook, JsonNode payload, JsonNode reply) {
        JsonNode example = webhook.examples().get(0).value();
        assertThat(SCHEMAS.problems(webhook.schema(), payload, JsonPointer.empty()))
                .as(webhook.name() + ": " + payload)
                .isEmpty();
        assertThat(PayloadShape.differences(example, payload))
                .as(webhook.name() + ": " + payload)
                .isEmpty();
        assertSame(webhook, "/event/type", StringNode.valueOf(webhook.name()), payload);
        for (String constant :
                new String[] {"/event/version", "/tenant", "/metadata/source", "/metadata/environment"}) {
            assertSame(webhook, constant, example.at(constant), payload);
        }
        assertSame(webhook, "/metadata/request_id", reply.at("/meta/request_id"), payload);
        if (reply.at("/data/id").isNumber()) {
            assertSame(webhook, "/data/resource/id", reply.at("/data/id"), payload);
        }
    }

    private static void assertSame(Webhook webhook, String pointer, JsonNode expected, JsonNode payload) {
        assertThat(payload.at(pointer)).as(webhook.name() + ' ' + pointer).isEqualTo(expected);
    }
}
