package io.getrasl.conformance.wrong;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The parameters of a query, in their order.
 *
 * @param raw as it came; null once it is changed
 */
record Query(String raw, List<Parameter> parameters) {

    /** One parameter, decoded. */
    record Parameter(String name, String value) {}

    /** @param raw encoded; null for none */
    static Query of(String raw) {
        if (raw == null || raw.isEmpty()) {
            return new Query("", List.of());
        }
        List<Parameter> parameters = Stream.of(raw.split("&"))
                .map(pair -> pair.split("=", 2))
                .map(pair -> new Parameter(decode(pair[0]), pair.length == 1 ? "" : decode(pair[1])))
                .toList();
        return new Query(raw, parameters);
    }

    /** The first value of that name, or null. */
    String value(String name) {
        return parameters.stream()
                .filter(parameter -> parameter.name().equals(name))
                .map(Parameter::value)
                .findFirst()
                .orElse(null);
    }

    Query without(String name) {
        return changed(name, parameter -> Stream.empty());
    }

    Query renamed(String name, String other) {
        return changed(name, parameter -> Stream.of(new Parameter(other, parameter.value())));
    }

    Query with(String name, String value) {
        return changed(name, parameter -> Stream.of(new Parameter(name, value)));
    }

    /** Encoded, with its question mark; empty without parameters. */
    String encoded() {
        String text = raw != null
                ? raw
                : parameters.stream()
                        .map(parameter -> encode(parameter.name()) + "=" + encode(parameter.value()))
                        .collect(Collectors.joining("&"));
        return text.isEmpty() ? "" : "?" + text;
    }

    private Query changed(String name, Function<Parameter, Stream<Parameter>> change) {
        return value(name) == null
                ? this
                : new Query(
                        null,
                        parameters.stream()
                                .flatMap(parameter ->
                                        parameter.name().equals(name) ? change.apply(parameter) : Stream.of(parameter))
                                .toList());
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
