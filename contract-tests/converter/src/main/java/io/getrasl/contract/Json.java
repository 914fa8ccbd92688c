package io.getrasl.contract;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON as examples need it: nulls stay, numbers keep their digits, order is kept, duplicates are refused. */
public final class Json {
    /** Reads and writes trees without loss. */
    public static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private Json() {}

    /**
     * Parses a whole text.
     *
     * @throws JacksonException when it is not JSON
     */
    public static JsonNode parse(String text) {
        return MAPPER.readTree(text);
    }
}
