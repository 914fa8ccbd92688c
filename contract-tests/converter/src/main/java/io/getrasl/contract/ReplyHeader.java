package io.getrasl.contract;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What a documented header of a reply says in an example. */
final class ReplyHeader {
    private ReplyHeader() {}

    /** Its own example; else the property of its name in the error's details, which such a header repeats. */
    static Optional<String> example(String name, SpecNode header, JsonNode body) {
        JsonNode detail =
                body.at("/error/details").path(name.toLowerCase(Locale.ROOT).replace('-', '_'));
        Stream<JsonNode> candidates = Stream.of(
                header.json().path("example"),
                header.get("examples").fields().stream()
                        .findFirst()
                        .map(example -> example.value().json().path("value"))
                        .orElse(detail),
                detail);
        return candidates.filter(JsonNode::isValueNode).map(JsonNode::asString).findFirst();
    }
}
