package io.getrasl.openapi.compat.wire;

import io.getrasl.openapi.Place;
import io.getrasl.openapi.compat.CompatibilityRule;
import io.getrasl.openapi.compat.Direction;
import io.getrasl.openapi.compat.Effect;
import io.getrasl.openapi.compat.Kind;
import io.getrasl.openapi.compat.schema.Lifecycle;
import io.getrasl.openapi.compat.schema.Parts;
import io.getrasl.openapi.compat.schema.Subject;
import io.getrasl.openapi.tree.Member;
import io.getrasl.openapi.tree.Node;
import io.getrasl.openapi.tree.ObjectNode;
import io.getrasl.openapi.tree.ScalarNode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
        headers(status, one, other, place);
        codes(status, one, other, place);
    }

    private void headers(String status, ObjectNode one, ObjectNode other, Place place) {
        Map<String, Parameter> headers = Parameter.headers(one, scope.old);
        Map<String, Parameter> others = Parameter.headers(other, scope.now);
        headers.forEach((name, header) -> {
            String part = "status " + status + ", header `" + header.name() + "`";
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
                        "status " + status + ", header `" + header.name() + "`",
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

    private void codes(String status, ObjectNode one, ObjectNode other, Place place) {
        Set<String> codes = codes(one);
        Set<String> others = codes(other);
        Place list = other.member("x-error-codes").map(Member::place).orElse(place);
        for (String code : codes) {
            if (!others.contains(code)) {
                scope.add(
                        CompatibilityRule.ERROR_CODE_REMOVED,
                        Effect.BREAKING_WIRE,
                        Kind.REMOVED,
                        "status " + status,
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
                        "status " + status,
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
