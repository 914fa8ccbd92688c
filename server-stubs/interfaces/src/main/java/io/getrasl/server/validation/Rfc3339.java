package io.getrasl.server.validation;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Times as the format {@code date-time} has them. Java's own parser takes years of more digits and times without seconds, and refuses
 * leap seconds, offsets above eighteen hours and fractions of more than nine digits.
 */
public final class Rfc3339 {

    private static final Pattern FORM =
            Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})[Tt]([0-9]{2}:[0-9]{2}):([0-9]{2})(\\.[0-9]+)?"
                    + "(?:[Zz]|([+-])([0-9]{2}):([0-9]{2}))");

    private static final int LEAP = 60;
    private static final int HOURS = 24;
    private static final int MINUTES = 60;
    private static final int LONGEST_FRACTION = 10;

    private Rfc3339() {}

    /**
     * The moment, with the offset that was written; in UTC if no Java offset is so far from it. A leap second is the second after it.
     *
     * @throws DateTimeException if the text is no such time
     */
    public static OffsetDateTime parse(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new DateTimeException("no RFC 3339 time: " + text);
        }
        Duration offset = offset(parts);
        LocalDateTime local = local(parts, offset);
        try {
            return local.atOffset(ZoneOffset.ofTotalSeconds((int) offset.toSeconds()));
        } catch (DateTimeException e) {
            return local.minus(offset).atOffset(ZoneOffset.UTC);
        }
    }

    private static LocalDateTime local(Matcher parts, Duration offset) {
        boolean leap = Integer.parseInt(parts.group(3)) == LEAP;
        String fraction = parts.group(4) == null || leap ? "" : parts.group(4);
        String seconds = leap ? "59" : parts.group(3);
        LocalDateTime local = LocalDateTime.parse(parts.group(1)
                + 'T'
                + parts.group(2)
                + ':'
                + seconds
                + fraction.substring(0, Math.min(fraction.length(), LONGEST_FRACTION)));
        if (!leap) {
            return local;
        }
        LocalDateTime utc = local.minus(offset);
        if (utc.getHour() != HOURS - 1 || utc.getMinute() != MINUTES - 1) {
            throw new DateTimeException("leap seconds end a day in UTC");
        }
        return local.plusSeconds(1);
    }

    private static Duration offset(Matcher parts) {
        if (parts.group(5) == null) {
            return Duration.ZERO;
        }
        int hours = Integer.parseInt(parts.group(6));
        int minutes = Integer.parseInt(parts.group(7));
        if (hours >= HOURS || minutes >= MINUTES) {
            throw new DateTimeException("no offset: " + parts.group());
        }
        Duration offset = Duration.ofHours(hours).plusMinutes(minutes);
        return parts.group(5).equals("-") ? offset.negated() : offset;
    }
}
