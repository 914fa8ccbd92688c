package io.getrasl.sandbox.clock;

import java.time.Duration;
import java.time.format.DateTimeParseException;

/** How far the clock can be moved at once, as it is written. */
public final class JumpLength {

    /** What is wrong with a jump that goes beyond {@link ClockJumps#MOST}. */
    public static final String TOO_FAR =
            "The clock can be at most " + ClockJumps.MOST.toDays() + " days ahead; put it back with {\"reset\": true}";

    private static final String FORMAT =
            "Must be an ISO-8601 duration in whole seconds, such as PT10M, PT24H or P30D (there are no months in it)";

    private static final String BACKWARDS =
            "The clock goes forward only; {\"reset\": true} puts it back to the time of the machine";

    private JumpLength() {}

    /**
     * Reads it.
     *
     * @throws IllegalArgumentException saying what is wrong and how to write it
     */
    public static Duration parse(String text) {
        Duration span;
        try {
            span = Duration.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(FORMAT, e);
        }
        if (span.isNegative()) {
            throw new IllegalArgumentException(BACKWARDS);
        }
        if (span.isZero() || span.getNano() != 0) {
            throw new IllegalArgumentException(FORMAT);
        }
        if (span.compareTo(ClockJumps.MOST) > 0) {
            throw new IllegalArgumentException(TOO_FAR);
        }
        return span;
    }
}
