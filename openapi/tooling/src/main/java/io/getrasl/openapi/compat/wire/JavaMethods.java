package io.getrasl.openapi.compat.wire;

import io.getrasl.openapi.compat.CompatibilityRule;
import io.getrasl.openapi.compat.java.JavaNames;
import io.getrasl.openapi.tree.Member;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What Java callers see of an operation: the interface, the method and its arguments. */
final class JavaMethods {

    private static final String WHOM = "Java callers do not compile";

    private JavaMethods() {}

    static void compare(ApiOperation old, ApiOperation now, Scope scope) {
        Optional<String> id = old.id();
        if (id.isPresent() && !id.equals(now.id())) {
            scope.source(
                    CompatibilityRule.OPERATION_RENAMED,
                    "",
                    now.place("operationId"),
                    old.place("operationId"),
                    now.id()
                                    .map(other -> "its operationId is " + other + " instead of ")
                                    .orElse("it no longer has the operationId ")
                            + id.get(),
                    WHOM,
                    scope.direction.isSent() ? old.javaMethod() : "");
        }
        if (!JavaNames.pascal(old.tag()).equals(JavaNames.pascal(now.tag())) && scope.direction.isSent()) {
            scope.source(
                    CompatibilityRule.TAG_CHANGED,
                    "",
                    now.place("tags"),
                    old.place("tags"),
                    "its first tag is " + now.tag() + " instead of " + old.tag(),
                    WHOM,
                    old.javaInterface());
        }
        arguments(old, now, scope);
    }

    private static void arguments(ApiOperation old, ApiOperation now, Scope scope) {
        Map<String, Parameter> before = path(Parameter.of(old, scope.old));
        Map<String, Parameter> after = path(Parameter.of(now, scope.now));
        if (!before.keySet().equals(after.keySet())) {
            return;
        }
        before.forEach((position, parameter) -> {
            Parameter kept = after.get(position);
            if (!JavaNames.camel(parameter.name()).equals(JavaNames.camel(kept.name()))) {
                scope.source(
                        CompatibilityRule.PARAMETER_RENAMED,
                        parameter.label(),
                        kept.node().member("name").map(Member::place).orElse(kept.place()),
                        parameter.place(),
                        "it is called `" + kept.name() + "`",
                        "Java callers know the argument as " + JavaNames.camel(parameter.name()),
                        old.javaMethod());
            }
        });
        if (!List.copyOf(before.keySet()).equals(List.copyOf(after.keySet()))) {
            scope.source(
                    CompatibilityRule.ARGUMENTS_REORDERED,
                    "",
                    now.place("parameters"),
                    old.place("parameters"),
                    "its path parameters are listed in another order",
                    "Java callers pass them in the former",
                    old.javaMethod());
        }
    }

    private static Map<String, Parameter> path(Map<String, Parameter> parameters) {
        Map<String, Parameter> path = new LinkedHashMap<>();
        parameters.forEach((key, parameter) -> {
            if (parameter.in().equals("path")) {
                path.put(key, parameter);
            }
        });
        return path;
    }
}
