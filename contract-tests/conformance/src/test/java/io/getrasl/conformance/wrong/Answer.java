package io.getrasl.conformance.wrong;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.node.ObjectNode;

/**
 * A reply on its way back.
 *
 * @param headers by lower-case name
 */
record Answer(int status, Map<String, List<String>> headers, byte[] body) {

    /** The body, or null where it is no JSON object. */
    ObjectNode object() {
        return Json.object(body);
    }

    boolean isSuccess() {
        return status / 100 == 2;
    }

    Answer withStatus(int changed) {
        return new Answer(changed, headers, body);
    }

    Answer withBody(ObjectNode changed) {
        return new Answer(status, headers, Json.bytes(changed));
    }

    Answer withBytes(byte[] changed) {
        return new Answer(status, headers, changed);
    }

    Answer withHeader(String name, String value) {
        Map<String, List<String>> changed = new TreeMap<>(headers);
        changed.put(name, List.of(value));
        return new Answer(status, changed, body);
    }

    Answer withoutHeader(String name) {
        Map<String, List<String>> changed = new TreeMap<>(headers);
        changed.remove(name);
        return new Answer(status, changed, body);
    }

    /** What frameworks show when nobody caught the exception. */
    static Answer crash() {
        return new Answer(
                500,
                Map.of("content-type", List.of("text/html; charset=UTF-8")),
                "<!DOCTYPE html><html><head><title>Server Error</title></head><body><h1>500 Server Error</h1></body></html>"
                        .getBytes(StandardCharsets.UTF_8));
    }

    /** An error in the documented envelope. */
    static Answer error(int status, String code, String message) {
        ObjectNode envelope = Json.read("""
                {"success": false, "error": {"code": null, "message": null, "details": null},
                 "meta": {"request_id": "7c0a58ab-5d8e-4d65-a1c5-0c6e17f8e7b1", "timestamp": "2026-03-02T09:15:30+00:00"}}""");
        ((ObjectNode) envelope.get("error")).put("code", code).put("message", message);
        return new Answer(status, Map.of("content-type", List.of("application/json")), Json.bytes(envelope));
    }
}
