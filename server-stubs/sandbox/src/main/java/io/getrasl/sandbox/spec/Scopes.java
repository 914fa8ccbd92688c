package io.getrasl.sandbox.spec;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Every scope that some operation of the specification needs. Immutable. */
@Component
public final class Scopes {

    private final SortedSet<String> all = new TreeSet<>();

    Scopes(Bundle bundle) {
        for (JsonNode path : bundle.root().path("paths")) {
            for (JsonNode operation : path) {
                for (JsonNode requirement : operation.path("security")) {
                    for (JsonNode scopes : requirement) {
                        scopes.forEach(scope -> all.add(scope.stringValue()));
                    }
                }
            }
        }
    }

    /** Those that fulfil the condition, in alphabetical order, separated by spaces. */
    public String matching(Predicate<String> condition) {
        return String.join(" ", all.stream().filter(condition).toList());
    }
}
