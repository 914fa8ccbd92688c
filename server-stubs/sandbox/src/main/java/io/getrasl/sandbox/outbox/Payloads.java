package io.getrasl.sandbox.outbox;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Payloads as people read them. */
final class Payloads {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final ObjectWriter INDENTED = JSON.writerWithDefaultPrettyPrinter();

    private Payloads() {}

    /** The same JSON on several lines; what is none is left as it is. */
    static String indented(String json) {
        try {
            return INDENTED.writeValueAsString(JSON.readTree(json));
        } catch (JacksonException e) {
            return json;
        }
    }
}
