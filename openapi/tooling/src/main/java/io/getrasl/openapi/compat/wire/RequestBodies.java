package io.getrasl.openapi.compat.wire;

import io.getrasl.openapi.compat.CompatibilityRule;
import io.getrasl.openapi.compat.Effect;
import io.getrasl.openapi.compat.Kind;
import io.getrasl.openapi.tree.Member;
import io.getrasl.openapi.tree.ObjectNode;
import java.util.Optional;

/** Compares what an operation takes, or a webhook delivers, as its body. */
final class RequestBodies {

    private RequestBodies() {}

    static void compare(ApiOperation old, ApiOperation now, Scope scope) {
        Optional<ObjectNode> before = old.node().child("requestBody").map(scope.old::object);
        Optional<ObjectNode> after = now.node().child("requestBody").map(scope.now::object);
        if (before.isPresent() && after.isPresent()) {
            both(old, now, before.get(), after.get(), scope);
        } else if (before.isPresent()) {
            scope.breaking(
                    CompatibilityRule.BODY_REMOVED,
                    "request body",
                    now.place(),
                    old.place("requestBody"),
                    "there is none any more",
                    scope.direction.isSent() ? "callers that send it are not heard" : "receivers no longer find it");
        } else {
            after.ifPresent(body -> added(now, isRequired(body), scope));
        }
    }

    private static void added(ApiOperation now, boolean required, Scope scope) {
        boolean breaking = required && scope.direction.isSent();
        scope.add(
                breaking ? CompatibilityRule.BODY_REQUIRED : CompatibilityRule.BODY_ADDED,
                breaking ? Effect.BREAKING_WIRE : Effect.ADDITIVE,
                Kind.ADDED,
                "request body",
                now.place("requestBody"),
                Optional.empty(),
                breaking ? "it is new and required" : "it is new",
                breaking ? "callers that do not send one are refused" : "");
    }

    private static void both(ApiOperation old, ApiOperation now, ObjectNode before, ObjectNode after, Scope scope) {
        if (isRequired(before) != isRequired(after)) {
            boolean breaking = isRequired(after) == scope.direction.isSent();
            scope.add(
                    breaking ? CompatibilityRule.BODY_REQUIRED : CompatibilityRule.BODY_OPTIONAL,
                    breaking ? Effect.BREAKING_WIRE : Effect.ADDITIVE,
                    Kind.CHANGED,
                    "request body",
                    after.member("required").map(Member::place).orElse(now.place("requestBody")),
                    Optional.of(old.place("requestBody")),
                    isRequired(after) ? "it is required now" : "it may be missing now",
                    !breaking
                            ? ""
                            : isRequired(after)
                                    ? "callers that do not send one are refused"
                                    : "receivers cannot rely on it");
        }
        Contents.compare(
                before,
                after,
                scope.direction,
                "request body",
                now.place("requestBody"),
                old.place("requestBody"),
                scope);
    }

    private static boolean isRequired(ObjectNode body) {
        return OperationComparison.isTrue(body.child("required"));
    }
}
