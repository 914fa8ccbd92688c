package io.getrasl.openapi.compat.wire;

import io.getrasl.openapi.Place;
import io.getrasl.openapi.compat.CompatibilityRule;
import io.getrasl.openapi.compat.Effect;
import io.getrasl.openapi.compat.Kind;
import io.getrasl.openapi.compat.schema.Lifecycle;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares the parameters of an operation. */
final class Parameters {

    private final Scope scope;

    private Parameters(Scope scope) {
        this.scope = scope;
    }

    static void compare(ApiOperation old, ApiOperation now, Scope scope) {
        Map<String, Parameter> before = Parameter.of(old, scope.old);
        Map<String, Parameter> after = Parameter.of(now, scope.now);
        Parameters parameters = new Parameters(scope);
        before.forEach((key, parameter) -> {
            if (after.containsKey(key)) {
                parameters.changed(parameter, after.get(key));
            } else {
                parameters.removed(parameter, before, after, now.place("parameters"));
            }
        });
        after.forEach((key, parameter) -> {
            if (!before.containsKey(key)) {
                parameters.added(parameter);
            }
        });
    }

    private void removed(
            Parameter parameter, Map<String, Parameter> before, Map<String, Parameter> after, Place place) {
        List<Parameter> candidates = after.entrySet().stream()
                .filter(entry -> !before.containsKey(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        String hint = candidates.stream()
                .filter(other -> other.name().equalsIgnoreCase(parameter.name()))
                .findFirst()
                .map(other -> " (it is in " + other.in() + " now)")
                .or(() -> candidates.size() == 1
                        ? Optional.of(" (renamed to `" + candidates.get(0).name() + "`?)")
                        : Optional.empty())
                .orElse("");
        scope.removed(
                CompatibilityRule.PARAMETER_REMOVED,
                Lifecycle.of(parameter.node()),
                parameter.label(),
                place,
                parameter.place(),
                "it is gone" + hint,
                scope.direction.isSent()
                        ? "callers that send it get something else, without a word"
                        : "receivers that read it no longer find it");
    }

    private void added(Parameter parameter) {
        if (scope.direction.isSent() && parameter.isRequired()) {
            scope.add(
                    CompatibilityRule.PARAMETER_ADDED_REQUIRED,
                    Effect.BREAKING_WIRE,
                    Kind.ADDED,
                    parameter.label(),
                    parameter.place(),
                    Optional.empty(),
                    "it is new and required",
                    "callers that do not send it are refused");
        } else {
            scope.additive(
                    CompatibilityRule.PARAMETER_ADDED, Kind.ADDED, parameter.label(), parameter.place(), "it is new");
        }
    }

    private void changed(Parameter old, Parameter now) {
        required(old, now);
        style(old, now);
        flag(old, now, "allowReserved", "reserved characters have to be encoded");
        flag(old, now, "allowEmptyValue", "it may no longer be empty");
        scope.lifecycle(old.node(), now.node(), false, now.label(), now.place(), old.place());
        if (old.schema().isPresent() && now.schema().isPresent()) {
            scope.schema(old.schema().get(), now.schema().get(), scope.direction, old.label());
        }
    }

    private void required(Parameter old, Parameter now) {
        if (old.isRequired() == now.isRequired()) {
            return;
        }
        if (now.isRequired() == scope.direction.isSent()) {
            scope.breaking(
                    CompatibilityRule.PARAMETER_REQUIRED,
                    old.label(),
                    now.place("required"),
                    old.place("required"),
                    now.isRequired() ? "it is required now" : "it may be missing now",
                    now.isRequired() ? "callers that do not send it are refused" : "receivers cannot rely on it");
        } else {
            scope.additive(
                    CompatibilityRule.PARAMETER_OPTIONAL,
                    Kind.CHANGED,
                    old.label(),
                    now.place("required"),
                    now.isRequired() ? "it is always sent now" : "it is optional now");
        }
    }

    private void style(Parameter old, Parameter now) {
        if (!old.style().equals(now.style())) {
            scope.breaking(
                    CompatibilityRule.PARAMETER_STYLE,
                    old.label(),
                    now.node().member("style").isPresent() ? now.place("style") : now.place("explode"),
                    old.place(),
                    "it is written in another way: " + now.style() + " instead of " + old.style(),
                    scope.direction.isSent() ? "callers are not understood" : "receivers cannot read it");
        }
    }

    private void flag(Parameter old, Parameter now, String keyword, String text) {
        if (scope.direction.isSent() && old.is(keyword) && !now.is(keyword)) {
            scope.breaking(
                    CompatibilityRule.PARAMETER_STYLE,
                    old.label(),
                    now.place(keyword),
                    old.place(keyword),
                    text,
                    "callers that made use of it are refused");
        }
    }
}
