package io.getrasl.sandbox.state;

import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON for people, the same bytes on every machine. */
final class Pretty {

    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

    private Pretty() {}

    /** Leaves streams open that it was given. */
    static JsonMapper mapper() {
        return JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .defaultPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(LINES))
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build();
    }
}
