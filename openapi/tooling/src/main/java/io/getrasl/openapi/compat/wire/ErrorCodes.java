package io.getrasl.openapi.compat.wire;

import io.getrasl.openapi.Place;
import io.getrasl.openapi.compat.CompatibilityRule;
import io.getrasl.openapi.compat.Effect;
import io.getrasl.openapi.compat.Kind;
import io.getrasl.openapi.tree.Member;
import io.getrasl.openapi.tree.ObjectNode;
import io.getrasl.openapi.tree.ScalarNode;
import java.util.LinkedHashSet;
import java.util.Set;

/** Compares the error codes that a status can carry. Clients take a code that they do not know for one of its status. */
final class ErrorCodes {

    private ErrorCodes() {}

    static void compare(ObjectNode one, ObjectNode other, String part, Place place, Scope scope) {
        Set<String> codes = codes(one);
        Set<String> others = codes(other);
        Place list = other.member("x-error-codes").map(Member::place).orElse(place);
        for (String code : codes) {
            if (!others.contains(code)) {
                scope.add(
                        CompatibilityRule.ERROR_CODE_REMOVED,
                        Effect.BREAKING_WIRE,
                        Kind.REMOVED,
                        part,
                        list,
                        one.member("x-error-codes").map(Member::place),
                        "the error code " + code + " is gone",
                        "callers that branch on it get something else");
            }
        }
        for (String code : others) {
            if (!codes.contains(code)) {
                scope.additive(
                        CompatibilityRule.ERROR_CODE_ADDED,
                        Kind.ADDED,
                        part,
                        list,
                        "the error code " + code + " is new");
            }
        }
    }

    private static Set<String> codes(ObjectNode response) {
        Set<String> codes = new LinkedHashSet<>();
        Parameter.items(response, "x-error-codes").forEach(code -> {
            if (code instanceof ScalarNode scalar) {
                codes.add(scalar.text());
            }
        });
        return codes;
    }
}
