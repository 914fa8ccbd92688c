package io.getrasl.contract.proofs.make;

import io.getrasl.contract.check.Contracts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A request, piece by piece, so that pieces can be taken away.
 *
 * @param method the method
 * @param path the path below the base path, percent-encoded as it is sent
 * @param query names and values, percent-encoded as they are sent; a null value is one without an equals sign
 * @param headers besides those that every request has
 * @param body null for none
 */
public record Ask(String method, String path, List<Pair> query, List<Pair> headers, Body body) {

    /** A name and what it has. */
    public record Pair(String name, String value) {}

    /** What stands in the request line. */
    public String target() {
        String pairs = query.stream()
                .map(pair -> pair.value() == null ? pair.name() : pair.name() + '=' + pair.value())
                .collect(Collectors.joining("&"));
        return Contracts.SPECIFICATION.basePath() + path + (query.isEmpty() ? "" : '?' + pairs);
    }

    /** Values of a header, whatever the case of its name. */
    public List<String> header(String name) {
        return headers.stream()
                .filter(header -> header.name().equalsIgnoreCase(name))
                .map(Pair::value)
                .toList();
    }

    /** The same with another body. */
    public Ask withBody(Body other) {
        return new Ask(method, path, query, headers, other);
    }

    /** The same as another caller. */
    public Ask as(String token) {
        List<Pair> others = new ArrayList<>(headers);
        others.removeIf(header -> header.name().equalsIgnoreCase("Authorization"));
        others.add(0, new Pair("Authorization", "Bearer " + token));
        return new Ask(method, path, query, others, body);
    }
}
