package io.getrasl.client.runtime;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Reads the two forms in which RASL writes dates and times, {@code 2026-03-02T09:15:30+00:00} and {@code
 * 2026-03-02T09:15:30.000Z}, in a tenth of the time and memory that Java's formatter needs: a list is full of them.
 */
final class UsualDateTime {

    private static final int SECONDS_END = "2026-03-02T09:15:30".length();
    private static final String SEPARATORS = "    -  -  T  :  :  ";

    private UsualDateTime() {}

    /**
     * The date and time.
     *
     * @return null for any other form, be it valid or not
     * @throws java.time.DateTimeException for the 30th of February and the like
     */
    static @Nullable OffsetDateTime parse(String text) {
        int millis = millis(text);
        if (millis < 0) {
            return null;
        }
        for (int i = 0; i < SECONDS_END; i++) {
            char separator = SEPARATORS.charAt(i);
            char found = text.charAt(i);
            if (separator == ' ' ? found < '0' || found > '9' : found != separator) {
                return null;
            }
        }
        LocalDateTime time = LocalDateTime.of(
                100 * number(text, 0) + number(text, 2),
                number(text, 5),
                number(text, 8),
                number(text, 11),
                number(text, 14),
                number(text, 17),
                millis * 1_000_000);
        return OffsetDateTime.of(time, ZoneOffset.UTC);
    }

    /** The thousandths of a second, -1 where what follows the seconds has neither form. */
    private static int millis(String text) {
        if (text.length() == SECONDS_END + 6 && text.endsWith("+00:00")) {
            return 0;
        }
        boolean shape = text.length() == SECONDS_END + 5 && text.charAt(SECONDS_END) == '.' && text.endsWith("Z");
        if (!shape) {
            return -1;
        }
        int millis = 0;
        for (int i = SECONDS_END + 1; i <= SECONDS_END + 3; i++) {
            char digit = text.charAt(i);
            if (digit < '0' || digit > '9') {
                return -1;
            }
            millis = 10 * millis + digit - '0';
        }
        return millis;
    }

    private static int number(String text, int start) {
        return 10 * (text.charAt(start) - '0') + text.charAt(start + 1) - '0';
    }
}
