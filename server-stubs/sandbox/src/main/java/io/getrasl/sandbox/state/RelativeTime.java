package io.getrasl.sandbox.state;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * A time that is known only when a document is imported: {@code now}, {@code now-PT2H}, {@code now+PT30M}.
 *
 * @param offset from the time of the import
 */
record RelativeTime(Duration offset, ChronoUnit precision) {

    private static final String NOW = "now";

    /**
     * What a document says about a time.
     *
     * @return a {@link RelativeTime}, or an {@link OffsetDateTime} in UTC
     * @throws DateTimeException when it is neither
     */
    static Object parse(String text, ChronoUnit precision) {
        if (!text.startsWith(NOW)) {
            return OffsetDateTime.parse(text)
                    .withOffsetSameInstant(ZoneOffset.UTC)
                    .truncatedTo(precision);
        }
        String rest = text.substring(NOW.length());
        if (rest.isEmpty()) {
            return new RelativeTime(Duration.ZERO, precision);
        }
        Duration span = Duration.parse(rest.substring(1));
        return switch (rest.charAt(0)) {
            case '+' -> new RelativeTime(span, precision);
            case '-' -> new RelativeTime(span.negated(), precision);
            default -> throw new DateTimeException("There is no sign");
        };
    }

    OffsetDateTime at(OffsetDateTime now) {
        return now.plus(offset).truncatedTo(precision);
    }
}
