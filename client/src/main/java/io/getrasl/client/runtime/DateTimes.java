package io.getrasl.client.runtime;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import org.jspecify.annotations.Nullable;

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
        OffsetDateTime usual = usual(text);
        return usual == null ? OffsetDateTime.parse(text) : usual;
    }

    /** To the second with an offset, as nearly all are, without the detours of a formatter; null for any other form. */
    private static @Nullable OffsetDateTime usual(String text) {
        boolean shaped = text.length() == 25
                && text.charAt(4) == '-'
                && text.charAt(7) == '-'
                && text.charAt(10) == 'T'
                && text.charAt(13) == ':'
                && text.charAt(16) == ':'
                && (text.charAt(19) == '+' || text.charAt(19) == '-')
                && text.charAt(22) == ':';
        if (!shaped) {
            return null;
        }
        try {
            int sign = text.charAt(19) == '-' ? -1 : 1;
            return OffsetDateTime.of(
                    100 * digits(text, 0) + digits(text, 2),
                    digits(text, 5),
                    digits(text, 8),
                    digits(text, 11),
                    digits(text, 14),
                    digits(text, 17),
                    0,
                    ZoneOffset.ofHoursMinutes(sign * digits(text, 20), sign * digits(text, 23)));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int digits(String text, int at) {
        int tens = text.charAt(at) - '0';
        int ones = text.charAt(at + 1) - '0';
        if (tens < 0 || tens > 9 || ones < 0 || ones > 9) {
            throw new DateTimeException("not a number");
        }
        return 10 * tens + ones;
    }

    static String format(OffsetDateTime value) {
        return FORM.format(value);
    }

    static String formatMillis(OffsetDateTime value) {
        return MILLIS.format(value);
    }
}
