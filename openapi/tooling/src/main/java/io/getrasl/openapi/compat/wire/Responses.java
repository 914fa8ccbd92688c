package io.getrasl.openapi.compat.wire;

import io.getrasl.openapi.Place;
import io.getrasl.openapi.compat.CompatibilityRule;
import io.getrasl.openapi.compat.Direction;
import io.getrasl.openapi.compat.Effect;
import io.getrasl.openapi.compat.Kind;
import io.getrasl.openapi.compat.schema.Parts;
import io.getrasl.openapi.compat.schema.Subject;
import io.getrasl.openapi.tree.Member;
import io.getrasl.openapi.tree.Node;
import io.getrasl.openapi.tree.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Compares the replies of an operation by their statuses. */
final class Responses {

    private static final String DEFAULT = "default";

    private final ApiOperation old;
    private final ApiOperation now;
    private final Scope scope;
    private final Direction direction;
    private final Map<String, Member> before;
    private final Map<String, Member> after;

    private Responses(ApiOperation old, ApiOperation now, Scope scope) {
        this.old = old;
        this.now = now;
        this.scope = scope;
        this.direction = scope.replies();
        this.before = statuses(old, scope.old);
        this.after = statuses(now, scope.now);
    }

    static void compare(ApiOperation old, ApiOperation now, Scope scope) {
        Responses responses = new Responses(old, now, scope);
        responses.before.forEach(responses::known);
        responses.after.forEach(responses::unknown);
    }

    private static Map<String, Member> statuses(
            ApiOperation operation, io.getrasl.openapi.compat.document.ApiDocument document) {
        Map<String, Member> found = new LinkedHashMap<>();
        for (Member member : document.members(operation.node(), "responses")) {
            if (!member.name().startsWith("x-")) {
                found.put(member.name().toUpperCase(Locale.ROOT).replace("DEFAULT", DEFAULT), member);
            }
        }
        return found;
    }

    private void known(String status, Member response) {
        Optional<Member> kept = covering(status, after);
        if (kept.isPresent()) {
            both(status, response, kept.get());
        } else if (!isReplaced(status)) {
            scope.add(
                    CompatibilityRule.STATUS_REMOVED,
                    Effect.BREAKING_WIRE,
                    Kind.REMOVED,
                    "status " + status,
                    now.place("responses"),
                    Optional.of(response.place()),
                    "it is gone",
                    direction.isSent()
                            ? "receivers that answer so count as failed"
                            : "callers that expect it get something else");
        }
    }

    /** What a default stood for may be spelt out, and a range may be narrowed by the side that answers. */
    private boolean isReplaced(String status) {
        boolean narrowed = status.endsWith("XX")
                && !direction.isSent()
                && after.keySet().stream().anyMatch(other -> other.charAt(0) == status.charAt(0));
        return narrowed
                || status.equals(DEFAULT) && after.keySet().stream().anyMatch(other -> !before.containsKey(other));
    }

    private void unknown(String status, Member response) {
        if (before.containsKey(status)) {
            return;
        }
        Optional<Member> former = covering(status, before);
        if (former.isPresent()) {
            both(status, former.get(), response);
            return;
        }
        boolean breaking = status.startsWith("2") && !direction.isSent() && hasSuccess() && !fitsOneOfBefore(response);
        scope.add(
                breaking ? CompatibilityRule.SUCCESS_STATUS_ADDED : CompatibilityRule.STATUS_ADDED,
                breaking ? Effect.BREAKING_WIRE : Effect.ADDITIVE,
                Kind.ADDED,
                "status " + status,
                response.place(),
                Optional.empty(),
                breaking ? "it is new, with another body than the other successes" : "it is new",
                breaking ? "callers that read a success as before cannot read this one" : "");
    }

    private boolean hasSuccess() {
        return before.keySet().stream().anyMatch(status -> status.startsWith("2"));
    }

    private boolean fitsOneOfBefore(Member response) {
        return before.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("2"))
                .anyMatch(entry -> fits(entry.getValue(), response));
    }

    private boolean fits(Member former, Member response) {
        Map<String, Member> types = Contents.types(scope.old.object(former.value()), scope.old);
        Map<String, Member> others = Contents.types(scope.now.object(response.value()), scope.now);
        return types.keySet().equals(others.keySet())
                && types.keySet().stream()
                        .allMatch(type ->
                                fits(types.get(type).value(), others.get(type).value()));
    }

    private boolean fits(Node media, Node other) {
        Optional<Node> schema = media.child("schema");
        Optional<Node> otherSchema = other.child("schema");
        return schema.isPresent() && otherSchema.isPresent()
                ? !scope.schemas
                        .compareNow(
                                Parts.of(schema.get()), Parts.of(otherSchema.get()), direction, Subject.in(scope.label))
                        .worst()
                        .isBreaking()
                : schema.isEmpty();
    }

    private static Optional<Member> covering(String status, Map<String, Member> others) {
        return Optional.ofNullable(others.get(status))
                .or(() -> Optional.ofNullable(others.get(status.charAt(0) + "XX")))
                .or(() -> Optional.ofNullable(others.get(DEFAULT)));
    }

    private void both(String status, Member oldResponse, Member newResponse) {
        ObjectNode one = scope.old.object(oldResponse.value());
        ObjectNode other = scope.now.object(newResponse.value());
        Place place = newResponse.place();
        Contents.compare(one, other, direction, "status " + status, place, oldResponse.place(), scope);
        new ReplyHeaders(scope, "status " + status).compare(one, other, place);
        ErrorCodes.compare(one, other, "status " + status, place, scope);
    }
}
