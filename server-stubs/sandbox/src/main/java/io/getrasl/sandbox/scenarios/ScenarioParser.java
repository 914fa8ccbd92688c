package io.getrasl.sandbox.scenarios;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Reads the header. For one header and one thread. */
final class ScenarioParser {

    static final int LONGEST_DELAY_MILLIS = 60_000;

    private static final String KNOWN = "error=CODE, delay=MILLISECONDS, drop-before, drop, truncate and duplicate";

    private @Nullable String error;
    private @Nullable Duration delay;
    private @Nullable Cut cut;
    private boolean duplicate;

    private ScenarioParser() {}

    /**
     * The scenario that stands there.
     *
     * @throws IllegalArgumentException saying what is wrong and how to write it
     */
    static Scenario parse(String header) {
        ScenarioParser parser = new ScenarioParser();
        for (String part : header.split(",", -1)) {
            parser.read(part.strip());
        }
        Duration delay = parser.delay == null ? Duration.ZERO : parser.delay;
        return new Scenario(parser.error, delay, parser.cut, parser.duplicate);
    }

    private void read(String part) {
        int equals = part.indexOf('=');
        String name = equals < 0 ? part : part.substring(0, equals);
        String value = equals < 0 ? "" : part.substring(equals + 1);
        boolean hasValue = equals >= 0;
        if (name.equals("error") && hasValue) {
            require(error == null, "error= can stand there once");
            error = value;
        } else if (name.equals("delay") && hasValue) {
            require(delay == null, "delay= can stand there once");
            delay = delay(value);
        } else if (name.equals("duplicate") && !hasValue) {
            duplicate = true;
        } else if (Cut.of(part).isPresent()) {
            require(cut == null, "only one of drop-before, drop and truncate can stand there");
            cut = Cut.of(part).get();
        } else {
            throw new IllegalArgumentException(
                    "'" + part + "' is not known; there are " + KNOWN + ", separated by commas");
        }
    }

    private static Duration delay(String value) {
        if (value.matches("[0-9]{1,6}") && Integer.parseInt(value) <= LONGEST_DELAY_MILLIS) {
            return Duration.ofMillis(Integer.parseInt(value));
        }
        throw new IllegalArgumentException(
                "delay= needs whole milliseconds from 0 to " + LONGEST_DELAY_MILLIS + ", not '" + value + "'");
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException(message);
        }
    }
}
