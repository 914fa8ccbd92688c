package io.getrasl.conformance.wrong;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.node.ObjectNode;

/**
 * A request on its way to the correct server.
 *
 * @param operation the operationId, empty for what the specification does not know
 * @param path as it came, with the base path
 * @param headers by lower-case name
 * @param body empty for none
 */
record Call(String operation, String method, String path, Query query, Map<String, List<String>> headers, byte[] body) {

    /** The body, or null where it is no JSON object. */
    ObjectNode object() {
        return Json.object(body);
    }

    /** The last part of the path. */
    String id() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    Call withQuery(Query changed) {
        return new Call(operation, method, path, changed, headers, body);
    }

    Call withBody(ObjectNode changed) {
        return new Call(operation, method, path, query, headers, Json.bytes(changed));
    }

    Call withToken(String token) {
        Map<String, List<String>> changed = new TreeMap<>(headers);
        changed.put("authorization", List.of("Bearer " + token));
        return new Call(operation, method, path, query, changed, body);
    }

    /** The same record asked for, with no body. */
    Call asGet() {
        return new Call(operation, "GET", path, Query.of(null), headers, new byte[0]);
    }

    /** Another call of the same caller. */
    Call to(String otherMethod, String otherPath, ObjectNode otherBody) {
        Map<String, List<String>> changed = new TreeMap<>(headers);
        changed.put("content-type", List.of("application/json"));
        byte[] bytes = otherBody == null ? new byte[0] : Json.bytes(otherBody);
        return new Call(operation, otherMethod, otherPath, Query.of(null), changed, bytes);
    }

    boolean hasToken() {
        return headers.containsKey("authorization");
    }
}
