package io.getrasl.contract;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * One part of a {@code multipart/form-data} request.
 *
 * @param name name of the field; a property of an object is {@code object[property]}
 * @param text what it holds, in UTF-8
 * @param file name and content type, for a file; empty for a plain field
 */
public record FormPart(String name, String text, Optional<File> file) {
    /** Content type of requests that are made of parts. */
    public static final String CONTENT_TYPE = "multipart/form-data";

    /**
     * What a form says of a file beside its bytes.
     *
     * @param name file name
     * @param contentType content type
     */
    public record File(String name, String contentType) {}

    /** Its bytes. */
    public byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The parts of a contract's request, in the order of its example.
     *
     * @throws IllegalArgumentException when its example holds what a form cannot
     */
    public static List<FormPart> of(ExampleContract contract) {
        List<FormPart> parts = new ArrayList<>();
        for (Map.Entry<String, JsonNode> property : contract.request().properties()) {
            JsonNode value = property.getValue();
            if (contract.files().contains(property.getKey())) {
                File file = new File(
                        value.path("filename").stringValue(),
                        value.path("content_type").stringValue());
                parts.add(new FormPart(property.getKey(), value.path("content").stringValue(), Optional.of(file)));
            } else {
                addFields(property.getKey(), value, parts);
            }
        }
        return parts;
    }

    private static void addFields(String name, JsonNode value, List<FormPart> parts) {
        if (value.isObject()) {
            value.properties().forEach(child -> addFields(name + '[' + child.getKey() + ']', child.getValue(), parts));
        } else if (value.isArray() || value.isNull()) {
            throw new IllegalArgumentException("a form cannot hold " + value + " as " + name);
        } else {
            parts.add(new FormPart(name, value.asString(), Optional.empty()));
        }
    }
}
