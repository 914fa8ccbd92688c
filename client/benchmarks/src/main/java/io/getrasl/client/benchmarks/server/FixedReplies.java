package io.getrasl.client.benchmarks.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the server answers, made from the examples of the specification before it serves anybody. */
final class FixedReplies {

    /** How many contacts the list holds. */
    static final int CONTACTS = 100;

    private static final ObjectMapper JSON = JsonMapper.shared();

    private FixedReplies() {}

    static byte[] deletion() {
        return reply(example("/contacts/batch", "delete", "one_unknown"));
    }

    static byte[] contacts() {
        ObjectNode page = example("/contacts", "get", "first_page");
        JsonNode two = page.required("data");
        ArrayNode hundred = page.putArray("data");
        for (int i = 0; i < CONTACTS; i++) {
            hundred.add(((ObjectNode) two.required(i % two.size()).deepCopy()).put("id", 1 + i));
        }
        return reply(page);
    }

    static byte[] nothing() {
        return head("404 Not Found", 0);
    }

    private static ObjectNode example(String path, String method, String name) {
        return (ObjectNode) bundle().required("paths")
                .required(path)
                .required(method)
                .required("responses")
                .required("200")
                .required("content")
                .required("application/json")
                .required("examples")
                .required(name)
                .required("value");
    }

    private static JsonNode bundle() {
        try (InputStream bundle = FixedReplies.class.getResourceAsStream("/io/getrasl/openapi/rasl-v2.json")) {
            return JSON.readTree(bundle);
        } catch (IOException e) {
            throw new IllegalStateException("the bundled specification cannot be read", e);
        }
    }

    private static byte[] reply(JsonNode json) {
        byte[] body = JSON.writeValueAsBytes(json);
        byte[] head = head("200 OK", body.length);
        byte[] reply = new byte[head.length + body.length];
        System.arraycopy(head, 0, reply, 0, head.length);
        System.arraycopy(body, 0, reply, head.length, body.length);
        return reply;
    }

    private static byte[] head(String status, int length) {
        String head = "HTTP/1.1 " + status + "\r\nContent-Type: application/json\r\nContent-Length: " + length
                + "\r\nDate: Mon, 02 Mar 2026 09:15:30 GMT\r\nX-RateLimit-Limit: 120\r\nX-RateLimit-Remaining: 119\r\n\r\n";
        return head.getBytes(StandardCharsets.US_ASCII);
    }
}
