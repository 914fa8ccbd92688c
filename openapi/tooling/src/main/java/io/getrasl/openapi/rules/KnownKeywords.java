package io.getrasl.openapi.rules;

import io.getrasl.openapi.Finding;
import io.getrasl.openapi.Spelling;
import io.getrasl.openapi.bundle.Bundle;
import io.getrasl.openapi.grammar.Grammar;
import io.getrasl.openapi.grammar.Kind;
import io.getrasl.openapi.grammar.Shape;
import io.getrasl.openapi.tree.Member;
import io.getrasl.openapi.tree.Node;
import io.getrasl.openapi.tree.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * {@code unknown-keyword}, {@code unsupported-keyword} and {@code unknown-extension}: objects hold only what has a meaning where it
 * stands.
 */
final class KnownKeywords implements Rule<Bundle> {

    /** What other versions of OpenAPI have, or other objects, and what to write instead. */
    private static final Map<String, String> INSTEAD = Map.ofEntries(
            Map.entry("Schema.nullable", "add 'null' to the type: [string, 'null']"),
            Map.entry("Schema.definitions", "move what it holds to components/schemas"),
            Map.entry("Schema.const", "write enum: with that one value"),
            Map.entry("Schema.name", "a property is named by its key, below properties"),
            Map.entry("Schema.optional", "list the others under required: in the object"),
            Map.entry("Schema.values", "write enum: [...]"),
            Map.entry("Operation.produces", "list the media types below content: of each response"),
            Map.entry("Operation.consumes", "list the media types below requestBody: content:"),
            Map.entry("Operation.body", "write requestBody: { content: ... }"),
            Map.entry("Operation.response", "write responses:"),
            Map.entry("Operation.name", "write operationId:"),
            Map.entry("Response.schema", "put it below content: application/json:"),
            Map.entry("Response.example", "put it below content: application/json:"),
            Map.entry("Response.examples", "put it below content: application/json:"),
            Map.entry("RequestBody.schema", "put it below content: application/json:"),
            Map.entry("RequestBody.example", "put it below content: application/json:"),
            Map.entry("RequestBody.examples", "put it below content: application/json:"),
            Map.entry("Document.definitions", "write components: { schemas: ... }"),
            Map.entry("Document.host", "write servers: [{ url: ... }]"),
            Map.entry("Document.basePath", "write servers: [{ url: ... }]"));

    /** What generated code has nothing for, and what it has. */
    private static final Map<String, String> UNGENERATED = Map.of(
            "$defs", "move what it holds to components/schemas",
            "patternProperties", "describe the values by additionalProperties, and their names by propertyNames",
            "prefixItems", "describe an object with a property for each item",
            "exclusiveMinimum", "write minimum: with the least value that is allowed",
            "exclusiveMaximum", "write maximum: with the greatest value that is allowed",
            "discriminator", "describe one object with optional properties",
            "pathItems", "write the operations below their paths",
            "callbacks", "describe the call as a webhook");

    @Override
    public void check(Bundle bundle, Consumer<Finding> findings) {
        Grammar grammar = Grammar.of(bundle.document());
        Grammar.walk(bundle.document(), (kind, object) -> {
            if (!isBareExample(kind, object)) {
                object.members().forEach(member -> judge(grammar, kind, member, findings));
            }
        });
    }

    /** A value without the {@code value} above it, which is one mistake however many keys it has. */
    private static boolean isBareExample(Kind kind, ObjectNode object) {
        return kind.is("Example")
                && object.members().stream()
                        .noneMatch(member -> kind.names().contains(member.name())
                                || Spelling.nearest(member.name(), kind.names()).isPresent());
    }

    private static void judge(Grammar grammar, Kind kind, Member member, Consumer<Finding> findings) {
        Optional<Shape> shape = kind.shape(member.name());
        if (shape.isPresent()) {
            // A boolean bound is OpenAPI 3.0, which is the mistake to name.
            boolean bound = Expectation.of(shape.get()).isMetBy(member.value())
                    || !shape.get().of().equals("number");
            if (!shape.get().generated() && bound) {
                findings.accept(new Finding(
                        member.place(),
                        "unsupported-keyword",
                        "generated code has nothing for '" + member.name() + "'",
                        UNGENERATED.getOrDefault(member.name(), "say it in the description")));
            }
            return;
        }
        findings.accept(
                member.name().startsWith("x-") ? extension(grammar, kind, member) : keyword(grammar, kind, member));
    }

    private static Finding keyword(Grammar grammar, Kind kind, Member member) {
        return new Finding(
                member.place(),
                "unknown-keyword",
                kind.shown() + " has no '" + member.name() + "'",
                remedy(grammar, kind, member));
    }

    private static String remedy(Grammar grammar, Kind kind, Member member) {
        String key = member.name();
        List<String> known =
                kind.names().stream().filter(name -> !name.startsWith("x-")).toList();
        String instead = INSTEAD.get(kind.name() + "." + key);
        if (instead != null) {
            return instead;
        }
        if (kind.is("Reference")) {
            return "say it in what the $ref leads to, or write that out here; a reference has nothing else beside it";
        }
        if (kind.is("Schema") && isSchema(member.value())) {
            return "if it is a property, put it below properties:, indented further; otherwise delete it";
        }
        if (key.contains("/") && kind.names().contains("content")) {
            return "put it below content:";
        }
        Optional<String> near = Spelling.nearest(key, known);
        if (near.isPresent()) {
            return "write " + near.get();
        }
        List<String> owners = grammar.kinds().stream()
                .filter(other -> other.names().contains(key) && !other.is("Reference"))
                .map(Kind::shown)
                .toList();
        boolean few = !owners.isEmpty() && owners.size() <= 4;
        return few
                ? "it belongs to " + String.join(" or ", owners) + "; correct its indentation, or move it there"
                : "delete it, or move it where it belongs; here may stand " + String.join(", ", known);
    }

    private static boolean isSchema(Node value) {
        return value.child("type").isPresent() || value.child("$ref").isPresent();
    }

    private static Finding extension(Grammar grammar, Kind kind, Member member) {
        String places = grammar.kinds().stream()
                .filter(other -> other.names().contains(member.name()))
                .map(Kind::shown)
                .collect(Collectors.joining(", "));
        if (!places.isEmpty()) {
            return new Finding(
                    member.place(),
                    "unknown-extension",
                    "'" + member.name() + "' has no meaning in " + kind.shown(),
                    "move it to " + places);
        }
        List<String> known = grammar.kinds().stream()
                .flatMap(other -> other.names().stream())
                .filter(name -> name.startsWith("x-"))
                .distinct()
                .sorted()
                .toList();
        return new Finding(
                member.place(),
                "unknown-extension",
                "nothing reads '" + member.name() + "'",
                Spelling.nearest(member.name(), known)
                        .map(near -> "write " + near)
                        .orElse("delete it; the extensions are " + String.join(", ", known)));
    }
}
