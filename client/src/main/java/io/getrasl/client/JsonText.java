package io.getrasl.client;

import java.io.ByteArrayOutputStream;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;

/** JSON as it goes over the wire; does without data binding, which takes long to start. */
final class JsonText {

    private static final JsonFactory JSON = JsonFactory.builder().build();

    private JsonText() {}

    /**
     * Reads the only value of that text.
     *
     * @param reader is given a parser that stands at the first token, or at none where the text is blank
     * @throws tools.jackson.core.JacksonException if it is no JSON, or more than one value
     */
    static <T extends @Nullable Object> T read(byte[] text, Function<JsonParser, T> reader) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
            parser.nextToken();
            T value = reader.apply(parser);
            if (parser.nextToken() != null) {
                throw new StreamReadException(parser, "more than one value", parser.currentTokenLocation());
            }
            return value;
        }
    }

    static byte[] write(JsonNode json) {
        ByteArrayOutputStream text = new ByteArrayOutputStream(256);
        try (JsonGenerator generator = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            write(json, generator);
        }
        return text.toByteArray();
    }

    private static void write(JsonNode json, JsonGenerator generator) {
        switch (json.getNodeType()) {
            case OBJECT -> {
                generator.writeStartObject();
                for (Map.Entry<String, JsonNode> property : json.properties()) {
                    generator.writeName(property.getKey());
                    write(property.getValue(), generator);
                }
                generator.writeEndObject();
            }
            case ARRAY -> {
                generator.writeStartArray();
                for (JsonNode item : json.values()) {
                    write(item, generator);
                }
                generator.writeEndArray();
            }
            case STRING -> generator.writeString(json.stringValue());
            case BOOLEAN -> generator.writeBoolean(json.booleanValue());
            case NUMBER -> writeNumber(json, generator);
            default -> generator.writeNull();
        }
    }

    private static void writeNumber(JsonNode json, JsonGenerator generator) {
        switch (json.numberType()) {
            case INT, LONG -> generator.writeNumber(json.longValue());
            case BIG_INTEGER -> generator.writeNumber(json.bigIntegerValue());
            case BIG_DECIMAL -> generator.writeNumber(json.decimalValue());
            default -> generator.writeNumber(json.doubleValue());
        }
    }
}
