package io.getrasl.openapi.rules;

import io.getrasl.openapi.Finding;
import io.getrasl.openapi.JsonPointer;
import io.getrasl.openapi.bundle.Bundle;
import io.getrasl.openapi.grammar.Grammar;
import io.getrasl.openapi.grammar.Kind;
import io.getrasl.openapi.tree.Member;
import io.getrasl.openapi.tree.Node;
import io.getrasl.openapi.tree.ObjectNode;
import java.util.function.Consumer;

/** {@code invalid-example} and {@code invalid-default}: what stands there as a value fits the schema that it stands for. */
final class ValidExamples implements Rule<Bundle> {

    private static final String RULE = "invalid-example";

    @Override
    public void check(Bundle bundle, Consumer<Finding> findings) {
        Grammar.walk(bundle.document(), (kind, object) -> judge(bundle.document(), kind, object, findings));
    }

    private static void judge(ObjectNode document, Kind kind, ObjectNode object, Consumer<Finding> findings) {
        boolean sent = kind.is("RequestBody") || kind.is("Parameter");
        Mismatches mismatches = new Mismatches(document, RULE, sent, findings);
        if (kind.is("Parameter") || kind.is("Header")) {
            examples(document, object, sent, mismatches);
        } else if (kind.is("RequestBody") || kind.is("Response")) {
            object.object("content")
                    .ifPresent(content -> content.members().stream()
                            .map(Member::value)
                            .filter(ObjectNode.class::isInstance)
                            .forEach(media -> examples(document, (ObjectNode) media, sent, mismatches)));
        } else if (kind.is("Schema")) {
            object.member("default")
                    .ifPresent(value -> new Mismatches(document, "invalid-default", false, findings)
                            .find(value.place(), "'default'", value.value(), object));
        }
    }

    private static void examples(ObjectNode document, ObjectNode holder, boolean sent, Mismatches mismatches) {
        Node schema = holder.child("schema").orElse(null);
        holder.member("example").ifPresent(one -> mismatches.find(one.place(), "the example", one.value(), schema));
        holder.object("examples")
                .ifPresent(examples -> examples.members().stream()
                        // They show what the operation refuses.
                        .filter(example -> !(sent && example.name().startsWith("VALIDATION_ERROR")))
                        .forEach(example -> {
                            Node resolved = example.value()
                                    .text("$ref")
                                    .flatMap(reference -> JsonPointer.follow(document, reference))
                                    .orElse(example.value());
                            if (resolved instanceof ObjectNode named) {
                                named.member("value")
                                        .ifPresent(value ->
                                                mismatches.find(value.place(), "the example", value.value(), schema));
                            }
                        }));
    }
}
