package io.getrasl.codegen.spring;

import io.getrasl.codegen.Names;
import io.getrasl.codegen.Specification;
import io.getrasl.codegen.Text;
import io.getrasl.codegen.Webhook;
import java.util.List;
import java.util.Objects;

/** What the template of the enumeration of webhooks reads. */
record WebhooksView(String packageName, List<String> imports, String header, List<Event> events) {

    record Event(String constant, String javadoc, String literal, String payload) {}

    static WebhooksView of(Specification specification) {
        Imports imports = new Imports(Packages.ROOT);
        imports.use(Packages.VALIDATION, "WireValue");
        JavaTypes types = new JavaTypes(imports);
        List<Event> events = specification.webhooks().stream()
                .map(webhook -> event(webhook, types))
                .toList();
        String header = specification.webhooks().stream()
                .map(Webhook::signatureHeader)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new WebhooksView(Packages.ROOT, imports.names(), header == null ? null : Text.literal(header), events);
    }

    private static Event event(Webhook webhook, JavaTypes types) {
        return new Event(
                Names.constant(webhook.event()),
                Text.javadoc(
                        webhook.description().isEmpty() ? "`" + webhook.event() + "`" : webhook.description(), "    "),
                Text.literal(webhook.event()),
                types.boxed(webhook.payload()));
    }
}
