package io.getrasl.contract.webhook;

import io.getrasl.contract.Json;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * A webhook as it came over the wire.
 *
 * @param method HTTP method
 * @param headers its headers
 * @param body its bytes, which the signature is made of
 */
public record Delivery(String method, Map<String, List<String>> headers, byte[] body) {
    /** A header by its name, in whatever case; empty where it did not come. */
    public Optional<String> header(String name) {
        return headers.entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase(name))
                .map(header -> header.getValue().get(0))
                .findFirst();
    }

    /** The payload. */
    public JsonNode json() {
        return Json.parse(new String(body, StandardCharsets.UTF_8));
    }

    /** The type of its event, such as {@code contact.created}. */
    public String type() {
        return json().at("/event/type").asString();
    }
}
