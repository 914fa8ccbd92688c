package io.getrasl.openapi.compat.wire;

import io.getrasl.openapi.Place;
import io.getrasl.openapi.compat.CompatibilityRule;
import io.getrasl.openapi.compat.Direction;
import io.getrasl.openapi.compat.Effect;
import io.getrasl.openapi.compat.Kind;
import io.getrasl.openapi.compat.schema.Lifecycle;
import io.getrasl.openapi.tree.Member;
import io.getrasl.openapi.tree.ObjectNode;
import java.util.Map;
import java.util.Optional;

/** Compares the headers of a reply. */
final class ReplyHeaders {

    private final Scope scope;
    private final Direction direction;
    private final String status;

    ReplyHeaders(Scope scope, String status) {
        this.scope = scope;
        this.direction = scope.replies();
        this.status = status;
    }

    void compare(ObjectNode one, ObjectNode other, Place place) {
        Map<String, Parameter> headers = Parameter.headers(one, scope.old);
        Map<String, Parameter> others = Parameter.headers(other, scope.now);
        headers.forEach((name, header) -> {
            String part = status + ", header `" + header.name() + "`";
            Parameter kept = others.get(name);
            if (kept == null) {
                scope.removed(
                        CompatibilityRule.HEADER_REMOVED,
                        Lifecycle.of(header.node()),
                        part,
                        other.member("headers").map(Member::place).orElse(place),
                        header.place(),
                        "it is gone",
                        direction.isSent()
                                ? "receivers that send it are not heard"
                                : "callers that read it find nothing");
            } else {
                header(part, header, kept);
            }
        });
        others.forEach((name, header) -> {
            if (!headers.containsKey(name)) {
                boolean breaking = direction.isSent() && header.isRequired();
                scope.add(
                        breaking ? CompatibilityRule.HEADER_OPTIONAL : CompatibilityRule.HEADER_ADDED,
                        breaking ? Effect.BREAKING_WIRE : Effect.ADDITIVE,
                        Kind.ADDED,
                        status + ", header `" + header.name() + "`",
                        header.place(),
                        Optional.empty(),
                        breaking ? "it is new and required" : "it is new",
                        breaking ? "receivers that do not send it count as failed" : "");
            }
        });
    }

    private void header(String part, Parameter old, Parameter now) {
        if (old.isRequired() != now.isRequired()) {
            boolean breaking = now.isRequired() == direction.isSent();
            scope.add(
                    breaking ? CompatibilityRule.HEADER_OPTIONAL : CompatibilityRule.HEADER_REQUIRED,
                    breaking ? Effect.BREAKING_WIRE : Effect.ADDITIVE,
                    Kind.CHANGED,
                    part,
                    now.place("required"),
                    Optional.of(old.place("required")),
                    now.isRequired() ? "it is required now" : "it may be missing now",
                    !breaking ? "" : now.isRequired() ? "receivers have to send it" : "callers cannot rely on it");
        }
        if (!old.style().equals(now.style())) {
            scope.breaking(
                    CompatibilityRule.PARAMETER_STYLE,
                    part,
                    now.place("style"),
                    old.place("style"),
                    "it is written in another way: " + now.style() + " instead of " + old.style(),
                    direction.whom() + " do not understand it");
        }
        scope.lifecycle(old.node(), now.node(), false, part, now.place(), old.place());
        if (old.schema().isPresent() && now.schema().isPresent()) {
            scope.schema(old.schema().get(), now.schema().get(), direction, part);
        }
    }
}
