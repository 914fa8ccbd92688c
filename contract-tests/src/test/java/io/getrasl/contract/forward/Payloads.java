package io.getrasl.contract.forward;

import io.getrasl.client.runtime.Model;
import io.getrasl.client.webhook.WebhookEvent;
import io.getrasl.client.webhook.WebhookReader;
import io.getrasl.client.webhook.WebhookSigner;
import io.getrasl.client.webhook.WebhookVerifier;
import io.getrasl.contract.RequestExample;
import io.getrasl.contract.Webhook;
import io.getrasl.contract.check.Contracts;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The payloads of all webhooks, and the reader of the generated client. */
final class Payloads {
    private static final String SECRET = "the secret of these tests";
    private static final WebhookReader READER = WebhookReader.of(WebhookVerifier.of(SECRET));

    private Payloads() {}

    static Stream<Subject> all() {
        return Contracts.SPECIFICATION.webhooks().stream()
                .flatMap(webhook -> webhook.examples().stream().map(example -> new Payload(webhook, example)));
    }

    /** The event of a delivery of that body. */
    static WebhookEvent event(JsonNode body) {
        byte[] bytes = body.toString().getBytes(StandardCharsets.UTF_8);
        return READER.read(bytes, WebhookSigner.of(SECRET).signature(bytes));
    }

    private record Payload(Webhook webhook, RequestExample shown) implements Subject {
        @Override
        public String name() {
            return webhook.name() + ' ' + shown.name();
        }

        @Override
        public Schema schema() {
            return Schema.at(Contracts.SPECIFICATION.bundle(), webhook.schema());
        }

        @Override
        public JsonNode example() {
            return shown.value();
        }

        @Override
        public Set<String> indispensable() {
            return Set.of("event", "event.id", "event.type");
        }

        @Override
        public Reading read(JsonNode changed) {
            WebhookEvent event = event(changed);
            return new Reading((Model) Seen.call(event, "payload"), event.toJson(), null);
        }

        @Override
        public String toString() {
            return name();
        }
    }
}
