package io.getrasl.openapi.rules;

import io.getrasl.openapi.Finding;
import io.getrasl.openapi.Spelling;
import io.getrasl.openapi.bundle.Bundle;
import io.getrasl.openapi.grammar.Grammar;
import io.getrasl.openapi.grammar.Kind;
import io.getrasl.openapi.tree.Member;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** {@code unknown-keyword} and {@code unknown-extension}: objects hold only what has a meaning where it stands. */
final class KnownKeywords implements Rule<Bundle> {

    /** What earlier versions of OpenAPI had, or generated code has no type for, and what to write instead. */
    private static final Map<String, String> INSTEAD = Map.of(
            "nullable", "add 'null' to the type: [string, 'null']",
            "definitions", "move what it holds to components/schemas",
            "$defs", "move what it holds to components/schemas",
            "patternProperties", "describe the values by additionalProperties, and their names by propertyNames",
            "prefixItems", "describe an object with a property for each item",
            "if", "say the condition in the description",
            "dependentRequired", "say the condition in the description");

    @Override
    public void check(Bundle bundle, Consumer<Finding> findings) {
        Grammar.walk(
                bundle.document(),
                (kind, object) -> object.members().stream()
                        .filter(member -> kind.shape(member.name()).isEmpty())
                        .map(member -> member.name().startsWith("x-") ? extension(kind, member) : keyword(kind, member))
                        .forEach(findings));
    }

    private static Finding keyword(Kind kind, Member member) {
        List<String> known =
                kind.names().stream().filter(name -> !name.startsWith("x-")).toList();
        String remedy = Spelling.nearest(member.name(), known)
                .map(near -> "write " + near)
                .or(() -> Optional.ofNullable(INSTEAD.get(member.name())))
                .orElseGet(() -> "delete it, or move it where it belongs; here may stand " + String.join(", ", known));
        return new Finding(member.place(), "unknown-keyword", kind.shown() + " has no '" + member.name() + "'", remedy);
    }

    private static Finding extension(Kind kind, Member member) {
        String places = Grammar.kinds().stream()
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
        List<String> known = Grammar.kinds().stream()
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
