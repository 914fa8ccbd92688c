package io.getrasl.openapi.rules;

import io.getrasl.openapi.Spelling;
import io.getrasl.openapi.tree.Member;
import io.getrasl.openapi.tree.ObjectNode;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The error codes of an API, as {@code x-error-catalogue} lists them.
 *
 * @param statuses by code: the status that carries it
 * @param shared   the codes that every operation can answer with
 */
record ErrorCatalogue(Map<String, String> statuses, Set<String> shared) {

    /** The catalogue of a document; without codes if it has none. */
    static ErrorCatalogue of(ObjectNode document) {
        Map<String, String> statuses = new TreeMap<>();
        Set<String> shared = new TreeSet<>();
        for (Member schema : Nodes.members(document.child("components").orElse(document), "schemas")) {
            for (Member code : Nodes.members(schema.value(), "x-error-catalogue")) {
                statuses.put(
                        code.name(),
                        code.value()
                                .child("status")
                                .flatMap(Expectation::scalar)
                                .orElse(""));
                if (Nodes.isTrue(code.value(), "shared")) {
                    shared.add(code.name());
                }
            }
        }
        return new ErrorCatalogue(statuses, shared);
    }

    /** The code that was meant by one that may be misspelt. */
    String meant(String code) {
        return statuses.containsKey(code)
                ? code
                : Spelling.nearest(code, statuses.keySet()).orElse(code);
    }

    boolean isEmpty() {
        return statuses.isEmpty();
    }
}
