package io.getrasl.openapi.rules;

import io.getrasl.openapi.Finding;
import io.getrasl.openapi.bundle.Bundle;
import io.getrasl.openapi.grammar.Grammar;
import io.getrasl.openapi.tree.Member;
import java.util.Optional;
import java.util.function.Consumer;

/** {@code inline-object}: an object with properties is a component, so that generated code has a good name for it. */
final class NamedObjects implements Rule<Bundle> {

    @Override
    public void check(Bundle bundle, Consumer<Finding> findings) {
        Grammar.walk(bundle.document(), (kind, object) -> {
            switch (kind.name()) {
                case "MediaType", "Parameter", "Header" -> judge(object.member("schema"), findings);
                case "Schema" -> {
                    judge(object.member("items"), findings);
                    judge(object.member("additionalProperties"), findings);
                    Nodes.members(object, "properties").forEach(property -> judge(Optional.of(property), findings));
                }
                default -> {}
            }
        });
    }

    private static void judge(Optional<Member> holder, Consumer<Finding> findings) {
        holder.filter(member -> !Nodes.members(member.value(), "properties").isEmpty())
                .ifPresent(member -> findings.accept(new Finding(
                        member.place(),
                        "inline-object",
                        "an object with properties stands here without a name",
                        "move it to a file in components/schemas/ and write { $ref: ... }")));
    }
}
