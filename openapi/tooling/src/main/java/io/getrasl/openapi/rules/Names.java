package io.getrasl.openapi.rules;

import io.getrasl.openapi.Finding;
import io.getrasl.openapi.bundle.Bundle;
import io.getrasl.openapi.grammar.Grammar;
import io.getrasl.openapi.source.Context;
import io.getrasl.openapi.tree.Member;
import io.getrasl.openapi.tree.ObjectNode;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** {@code naming}: properties and parameters are in snake_case, operationIds in camelCase, tags without hyphens. */
final class Names implements Rule<Bundle> {

    private static final Pattern SNAKE = Pattern.compile("[a-z][a-z0-9]*(_[a-z0-9]+)*");
    private static final Pattern PARAMETER = Pattern.compile(SNAKE + "(\\[(" + SNAKE + ")?])*");
    private static final Pattern TAG = SNAKE;
    private static final Pattern CAMEL = Pattern.compile("[a-z][a-zA-Z0-9]*");

    @Override
    public void check(Bundle bundle, Consumer<Finding> findings) {
        Grammar.walk(bundle.document(), (kind, object) -> {
            switch (kind.name()) {
                case "Schema" ->
                    object.object("properties")
                            .ifPresent(properties -> properties.members().stream()
                                    .filter(property ->
                                            Context.OBJECT.reference(property).isEmpty())
                                    .filter(property ->
                                            !SNAKE.matcher(property.name()).matches())
                                    .forEach(property -> report(
                                            property, "property", property.name(), snake(property.name()), findings)));
                case "Parameter" -> {
                    // Names of headers are a matter of HTTP.
                    if (!object.text("in").equals(Optional.of("header"))) {
                        judge(object, "name", "parameter", PARAMETER, findings);
                    }
                }
                case "Tag" -> judge(object, "name", "tag", TAG, findings);
                case "Operation" -> judge(object, "operationId", "operationId", CAMEL, findings);
                default -> {}
            }
        });
    }

    private static void judge(ObjectNode object, String key, String what, Pattern form, Consumer<Finding> findings) {
        object.text(key)
                .filter(name -> !form.matcher(name).matches())
                .ifPresent(name -> report(
                        object.member(key).orElseThrow(),
                        what,
                        name,
                        form == CAMEL ? camel(name) : snake(name),
                        findings));
    }

    private static void report(Member member, String what, String name, String better, Consumer<Finding> findings) {
        String form = what.equals("operationId") ? "camelCase" : "snake_case";
        findings.accept(new Finding(
                member.place(), "naming", "the " + what + " '" + name + "' is not in " + form, "write " + better));
    }

    private static String snake(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_")
                .replaceAll("[-. ]+", "_")
                .toLowerCase(Locale.ROOT);
    }

    private static String camel(String name) {
        String joined = Pattern.compile("[-_. ]+([a-zA-Z0-9])")
                .matcher(name)
                .replaceAll(match -> match.group(1).toUpperCase(Locale.ROOT));
        return joined.substring(0, 1).toLowerCase(Locale.ROOT) + joined.substring(1);
    }
}
