package io.getrasl.openapi.rules;

import io.getrasl.openapi.Finding;
import io.getrasl.openapi.bundle.Bundle;
import io.getrasl.openapi.grammar.Grammar;
import io.getrasl.openapi.tree.Member;
import io.getrasl.openapi.tree.ObjectNode;
import io.getrasl.openapi.tree.ScalarNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** {@code unsupported-type} and {@code unsupported-parameter}: generated code has one type for every value. */
final class GeneratedTypes implements Rule<Bundle> {

    private static final String TYPE = "unsupported-type";
    private static final String PARAMETER = "unsupported-parameter";

    @Override
    public void check(Bundle bundle, Consumer<Finding> findings) {
        Grammar.walk(bundle.document(), (kind, object) -> {
            if (kind.is("Schema")) {
                judge(object, findings);
            } else if (kind.is("Parameter")) {
                parameter(bundle.document(), object, findings);
            }
        });
    }

    private static void judge(ObjectNode schema, Consumer<Finding> findings) {
        List<String> types =
                Types.of(schema).stream().filter(type -> !type.equals("null")).toList();
        if (types.size() > 1) {
            findings.accept(new Finding(
                    schema.member("type").orElseThrow().place(),
                    TYPE,
                    "generated code has no type for '" + String.join(" or ", types) + "'",
                    "choose one of them; null may stand beside it"));
        }
        if (schema.member("const").isPresent() && types.isEmpty()) {
            findings.accept(new Finding(
                    schema.member("const").orElseThrow().place(),
                    TYPE,
                    "generated code knows no type for this const",
                    "add type: " + schema.child("const").map(Types::nameOf).orElse("string")));
        }
    }

    private static void parameter(ObjectNode document, ObjectNode parameter, Consumer<Finding> findings) {
        Optional<Member> style = parameter
                .member("style")
                .filter(member ->
                        member.value() instanceof ScalarNode text && text.text().equals("deepObject"));
        Optional<Member> schema = parameter.member("schema");
        boolean object = schema.flatMap(member -> References.object(document, member.value()))
                .filter(each -> Types.of(each).contains("object")
                        || each.member("properties").isPresent())
                .isPresent();
        if (style.isPresent() || object) {
            findings.accept(new Finding(
                    style.or(() -> schema).orElseThrow().place(),
                    PARAMETER,
                    "an object in a URL has no form that all tools agree on",
                    "declare a parameter for each property, like filter[created_at][gte]"));
        }
        parameter
                .member("content")
                .ifPresent(content -> findings.accept(new Finding(
                        content.place(),
                        PARAMETER,
                        "generated code cannot write a parameter as a media type",
                        "describe it by schema, or send it in the body")));
    }
}
