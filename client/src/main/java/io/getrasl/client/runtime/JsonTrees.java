package io.getrasl.client.runtime;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.TreeTraversingParser;

/** JSON as trees, read as if they were just being parsed, and written. */
final class JsonTrees {

    private JsonTrees() {}

    static <T extends @Nullable Object> T read(JsonNode tree, JsonReader<T> reader) {
        try (JsonParser json = parser(tree)) {
            return reader.read(json);
        }
    }

    /** One that stands at the first token. */
    static JsonParser parser(JsonNode tree) {
        JsonParser json = new TreeTraversingParser(tree);
        json.nextToken();
        return json;
    }

    static void write(JsonNode tree, JsonGenerator json) {
        switch (tree.getNodeType()) {
            case OBJECT -> {
                json.writeStartObject();
                tree.properties().forEach(it -> {
                    json.writeName(it.getKey());
                    write(it.getValue(), json);
                });
                json.writeEndObject();
            }
            case ARRAY -> {
                json.writeStartArray();
                tree.values().forEach(it -> write(it, json));
                json.writeEndArray();
            }
            case STRING -> json.writeString(tree.stringValue());
            case NUMBER -> writeNumber(tree, json);
            case BOOLEAN -> json.writeBoolean(tree.booleanValue());
            default -> json.writeNull();
        }
    }

    private static void writeNumber(JsonNode number, JsonGenerator json) {
        switch (number.numberType()) {
            case INT, LONG -> json.writeNumber(number.longValue());
            case BIG_INTEGER -> json.writeNumber(number.bigIntegerValue());
            case FLOAT, DOUBLE -> json.writeNumber(number.doubleValue());
            case BIG_DECIMAL -> json.writeNumber(number.decimalValue());
        }
    }
}
