package io.getrasl.client.runtime;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;

/** Dates and times as RASL writes them. */
final class DateTimes {

    /** The form with {@code +00:00} instead of {@code Z}, and a fraction of a second only where there is one. */
    private static final DateTimeFormatter FORM = new DateTimeFormatterBuilder()
            .appendPattern("uuuu-MM-dd'T'HH:mm:ss")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
            .appendPattern("xxx")
            .toFormatter();

    /** The form with {@code Z} and with three digits of a second's fraction, or more where there are more. */
    private static final DateTimeFormatter MILLIS = new DateTimeFormatterBuilder()
            .appendPattern("uuuu-MM-dd'T'HH:mm:ss")
            .appendFraction(ChronoField.NANO_OF_SECOND, 3, 9, true)
            .appendPattern("XXX")
            .toFormatter();

    private DateTimes() {}

    static OffsetDateTime parse(String text) {
        OffsetDateTime usual = UsualDateTime.parse(text);
        return usual == null ? OffsetDateTime.parse(text) : usual;
    }

    static String format(OffsetDateTime value) {
        return FORM.format(value);
    }

    static String formatMillis(OffsetDateTime value) {
        return MILLIS.format(value);
    }
}
