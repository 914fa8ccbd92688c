package io.getrasl.server.json;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Writes times in UTC with milliseconds and {@code Z}, as {@code 2026-03-02T09:15:30.000Z}, where the specification says {@code
 * x-timestamp: milliseconds}. Public because generated records name it.
 */
public final class MillisecondsSerializer extends StdSerializer<OffsetDateTime> {

    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'");

    /** For Jackson. */
    public MillisecondsSerializer() {
        super(OffsetDateTime.class);
    }

    @Override
    public void serialize(OffsetDateTime time, JsonGenerator json, SerializationContext context) {
        json.writeString(FORMAT.format(time.withOffsetSameInstant(ZoneOffset.UTC)));
    }
}
