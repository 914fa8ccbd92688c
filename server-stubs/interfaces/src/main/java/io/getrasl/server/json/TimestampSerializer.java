package io.getrasl.server.json;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Times in UTC to the second. The offset is written in digits, never as Z. */
final class TimestampSerializer extends StdSerializer<OffsetDateTime> {

    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx");
    private static final int LAST_YEAR_OF_FOUR_DIGITS = 9999;

    TimestampSerializer() {
        super(OffsetDateTime.class);
    }

    @Override
    public void serialize(OffsetDateTime time, JsonGenerator json, SerializationContext context) {
        OffsetDateTime utc = time.withOffsetSameInstant(ZoneOffset.UTC);
        boolean usual = utc.getYear() >= 0 && utc.getYear() <= LAST_YEAR_OF_FOUR_DIGITS;
        json.writeString(usual ? digits(utc) : FORMAT.format(utc));
    }

    /** What the format does, without the machinery of a format: lists are full of times. */
    private static String digits(OffsetDateTime utc) {
        byte[] text = "0000-00-00T00:00:00+00:00".getBytes(StandardCharsets.ISO_8859_1);
        put(text, 0, utc.getYear() / 100);
        put(text, 2, utc.getYear() % 100);
        put(text, 5, utc.getMonthValue());
        put(text, 8, utc.getDayOfMonth());
        put(text, 11, utc.getHour());
        put(text, 14, utc.getMinute());
        put(text, 17, utc.getSecond());
        return new String(text, StandardCharsets.ISO_8859_1);
    }

    private static void put(byte[] text, int at, int twoDigits) {
        text[at] = (byte) ('0' + twoDigits / 10);
        text[at + 1] = (byte) ('0' + twoDigits % 10);
    }
}
