package io.getrasl.conformance.check;

import io.getrasl.conformance.http.Request;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A multipart form, made of an example as the specification writes them: a file is an object with its name, type and content. */
record Form(ObjectNode example) {
    private static final String BOUNDARY = "rasl-conformance-5f3c1d0e";

    Request on(Request request) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (Map.Entry<String, JsonNode> field : example.properties()) {
            add(body, field.getKey(), field.getValue());
        }
        body.writeBytes(bytes("--" + BOUNDARY + "--\r\n"));
        return request.body("multipart/form-data; boundary=" + BOUNDARY, body.toByteArray());
    }

    private static void add(ByteArrayOutputStream body, String name, JsonNode value) {
        if (value.has("filename")) {
            part(
                    body,
                    "name=\"" + name + "\"; filename=\""
                            + value.path("filename").asString() + "\"\r\nContent-Type: "
                            + value.path("content_type").asString(),
                    value.path("content").asString());
        } else if (value.isObject()) {
            value.properties().forEach(inner -> add(body, name + '[' + inner.getKey() + ']', inner.getValue()));
        } else {
            part(body, "name=\"" + name + '"', value.asString());
        }
    }

    private static void part(ByteArrayOutputStream body, String head, String text) {
        body.writeBytes(
                bytes("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + head + "\r\n\r\n" + text + "\r\n"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
