package io.getrasl.codegen.feign;

import io.getrasl.codegen.SourceFolder;
import io.getrasl.codegen.Specification;
import io.getrasl.codegen.Text;
import io.getrasl.codegen.Webhook;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Writes the receiving side of the webhooks. */
final class WebhookFiles {

    private static final String WEBHOOKS = "io.getrasl.client.webhook";

    /** Stands where there are no webhooks; nobody will send it. */
    private static final String NO_HEADER = "X-Webhook-Signature";

    private WebhookFiles() {}

    static void write(Specification specification, SourceFolder sources) {
        List<WebhookView> events = specification.webhooks().stream()
                .map(it -> WebhookView.of(it, specification))
                .toList();
        List<WebhookView> first = events.stream().limit(1).toList();
        String example = first.isEmpty() ? "resource.action" : first.get(0).event();
        Set<String> payloads = events.stream()
                .map(it -> FeignCodegen.MODELS + "." + it.payload())
                .collect(Collectors.toCollection(TreeSet::new));
        events.forEach(it -> sources.write("webhook", WEBHOOKS, it.className(), it));
        sources.write("webhookEvent", WEBHOOKS, "WebhookEvent", Map.of("events", events, "example", example));
        sources.write("webhookEvents", WEBHOOKS, "WebhookEvents", Map.of("events", events, "imports", payloads));
        sources.write(
                "webhookHandler",
                WEBHOOKS,
                "WebhookHandler",
                Map.of("events", events, "first", first, "header", Text.literal(header(specification))));
    }

    private static String header(Specification specification) {
        List<String> headers = specification.webhooks().stream()
                .map(Webhook::signatureHeader)
                .distinct()
                .toList();
        if (headers.size() > 1 || headers.stream().anyMatch(Objects::isNull)) {
            throw new IllegalArgumentException("webhooks must all be signed in the same header, found " + headers);
        }
        return headers.isEmpty() ? NO_HEADER : headers.get(0);
    }
}
