package io.getrasl.conformance.http;

import java.net.http.HttpHeaders;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * What came back.
 *
 * @param status HTTP status; 0 for no reply
 * @param text the body as text
 * @param json the body as JSON; empty where it is none
 */
public record Reply(int status, HttpHeaders headers, String text, Optional<JsonNode> json) {
    /** No reply at all. */
    public static final Reply NONE =
            new Reply(0, HttpHeaders.of(Map.of(), (name, value) -> true), "", Optional.empty());

    public Optional<String> header(String name) {
        return headers.firstValue(name);
    }

    public boolean isSuccess() {
        return status / 100 == 2;
    }

    /** The part of the body at a JSON pointer; missing where there is none. */
    public JsonNode at(String pointer) {
        return json.map(body -> body.at(pointer)).orElse(MissingNode.getInstance());
    }

    /** The error code; empty text where it has none. */
    public String code() {
        return at("/error/code").asString("");
    }
}
