package io.getrasl.codegen.feign;

import io.getrasl.codegen.Model;
import io.getrasl.codegen.Names;
import io.getrasl.codegen.Specification;
import io.getrasl.codegen.Text;
import io.getrasl.codegen.Type;
import io.getrasl.codegen.Webhook;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** An event as the webhook templates see it. */
record WebhookView(Webhook webhook, Model model) {

    static WebhookView of(Webhook webhook, Specification specification) {
        Model model = specification.model(webhook.payload().name());
        boolean identified = model.property("event")
                .filter(it -> it.required() && it.type() instanceof Type.ModelRef)
                .map(it -> specification.model(((Type.ModelRef) it.type()).name()))
                .filter(it -> isText(it, "id") && isText(it, "type"))
                .isPresent();
        if (!identified) {
            throw new IllegalArgumentException("the payload of webhook " + webhook.event()
                    + " must have an object at event, with required texts at id and type");
        }
        return new WebhookView(webhook, model);
    }

    private static boolean isText(Model model, String property) {
        return model.property(property)
                .filter(it -> it.required() && !it.nullable() && it.type() == Type.Scalar.STRING)
                .isPresent();
    }

    String event() {
        return webhook.event();
    }

    String type() {
        return Text.literal(webhook.event());
    }

    String operationId() {
        return Text.literal(webhook.id());
    }

    String className() {
        return Names.pascal(webhook.event());
    }

    String method() {
        return Names.camel(webhook.id());
    }

    String payload() {
        return model.name();
    }

    /** The example as a literal; empty where there is none. */
    String sample() {
        return webhook.example() == null ? "" : Text.literal(webhook.example());
    }

    String doc() {
        return Text.javadoc(webhook.description(), "");
    }

    String builderDoc() {
        return Text.javadoc(webhook.description(), "        ");
    }

    /** What stands in the payload beside what identifies the event. */
    List<PropertyView> properties() {
        return new ModelView(model, false)
                .properties().stream()
                        .filter(it -> !Set.of("payload", "sample", "type", "id", "toJson")
                                .contains(it.name()))
                        .toList();
    }

    Set<String> imports() {
        Set<String> imports = new TreeSet<>(Set.of("tools.jackson.databind.JsonNode"));
        imports.add(FeignCodegen.MODELS + "." + payload());
        if (webhook.example() != null) {
            imports.add("io.getrasl.client.RaslJson");
        }
        for (PropertyView property : properties()) {
            imports.addAll(property.type().qualifiedImports());
            if (property.returns().startsWith("@Nullable")) {
                imports.add("org.jspecify.annotations.Nullable");
            }
        }
        return imports;
    }
}
