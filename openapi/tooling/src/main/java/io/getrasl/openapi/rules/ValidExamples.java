package io.getrasl.openapi.rules;

import io.getrasl.openapi.Finding;
import io.getrasl.openapi.bundle.Bundle;
import io.getrasl.openapi.grammar.Grammar;
import io.getrasl.openapi.tree.Member;
import io.getrasl.openapi.tree.Node;
import io.getrasl.openapi.tree.ObjectNode;
import io.getrasl.openapi.tree.ScalarNode;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** {@code invalid-example} and {@code invalid-default}: what stands there as a value fits the schema that it stands for. */
final class ValidExamples implements Rule<Bundle> {

    private static final String RULE = "invalid-example";
    private static final Pattern STRUCTURED = Pattern.compile(
            "(?i).*[/+]json(\\s*;.*)?|multipart/.*|application/x-www-form-urlencoded.*|\\*/\\*|application/\\*");

    @Override
    public void check(Bundle bundle, Consumer<Finding> findings) {
        Grammar.walk(bundle.document(), (kind, object) -> {
            switch (kind.name()) {
                case "Parameter" -> ofParameter(bundle.document(), object, Traffic.REQUEST, findings);
                case "Header" -> ofParameter(bundle.document(), object, Traffic.REPLY, findings);
                case "RequestBody" -> ofContent(bundle.document(), object, Traffic.REQUEST, findings);
                case "Response" -> ofContent(bundle.document(), object, Traffic.REPLY, findings);
                case "Schema" -> ofSchema(bundle.document(), object, findings);
                default -> {}
            }
        });
    }

    private static void ofParameter(
            ObjectNode document, ObjectNode parameter, Traffic traffic, Consumer<Finding> findings) {
        Node schema = parameter.child("schema").orElse(null);
        if (schema == null) {
            ofContent(document, parameter, traffic, findings);
            return;
        }
        Set<String> types = References.object(document, schema).map(Types::of).orElse(Set.of());
        boolean joined = types.contains("array") || types.contains("object");
        examples(document, parameter, traffic, example -> {
            // A list may be shown as it stands in the URL.
            boolean asSent = joined && example.value() instanceof ScalarNode scalar && scalar.isText();
            if (!asSent) {
                report(new Mismatches(document, traffic).of(example, schema), RULE, findings);
            }
        });
    }

    private static void ofContent(ObjectNode document, ObjectNode holder, Traffic traffic, Consumer<Finding> findings) {
        for (Member media : Nodes.members(holder, "content")) {
            Node schema = media.value().child("schema").orElse(null);
            if (schema != null && media.value() instanceof ObjectNode described) {
                boolean structured = STRUCTURED.matcher(media.name()).matches();
                examples(document, described, traffic, example -> {
                    // XML and the like is shown as a text.
                    boolean foreign = !structured && example.value() instanceof ScalarNode;
                    if (!foreign) {
                        report(new Mismatches(document, traffic).of(example, schema), RULE, findings);
                    }
                });
            }
        }
    }

    private static void ofSchema(ObjectNode document, ObjectNode schema, Consumer<Finding> findings) {
        Mismatches mismatches = new Mismatches(document, Traffic.NONE);
        schema.member("default")
                .ifPresent(value -> report(
                        mismatches.of(new Subject(value.place(), "'default'", value.value()), schema),
                        "invalid-default",
                        findings));
        schema.member("example")
                .ifPresent(value -> report(
                        mismatches.of(new Subject(value.place(), "the example", value.value()), schema),
                        RULE,
                        findings));
        Nodes.items(schema, "examples")
                .forEach(value -> report(
                        mismatches.of(new Subject(value.place(), "the example", value), schema), RULE, findings));
    }

    private static void examples(ObjectNode document, ObjectNode holder, Traffic traffic, Consumer<Subject> visitor) {
        holder.member("example").ifPresent(one -> visitor.accept(new Subject(one.place(), "the example", one.value())));
        for (Member example : Nodes.members(holder, "examples")) {
            // They show what the operation refuses.
            boolean refused = traffic == Traffic.REQUEST && example.name().startsWith("VALIDATION_ERROR");
            if (!refused) {
                References.object(document, example.value())
                        .flatMap(named -> named.member("value"))
                        .ifPresent(value -> visitor.accept(new Subject(value.place(), "the example", value.value())));
            }
        }
    }

    private static void report(List<Mismatch> mismatches, String rule, Consumer<Finding> findings) {
        mismatches.forEach(mismatch -> findings.accept(mismatch.as(rule)));
    }
}
