package io.getrasl.sandbox.outbox;

import io.getrasl.sandbox.clock.SandboxClock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What time it is, and how far from the machine's. Without seconds: else it would change all the time. Thread-safe. */
@Component
@Order(7)
class ClockSection implements Section {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("MMM d, yyyy, HH:mm 'UTC'", Locale.ENGLISH);

    private final SandboxClock clock;

    ClockSection(SandboxClock clock) {
        this.clock = clock;
    }

    @Override
    public Map<String, Object> read(View view) {
        return Map.of(
                "now",
                MINUTE.format(clock.instant().atOffset(ZoneOffset.UTC)),
                "ahead",
                clock.ahead().isZero() ? "" : text(clock.ahead()));
    }

    /** Such as {@code 2 d 10 min}. */
    static String text(Duration span) {
        List<String> parts = new ArrayList<>();
        add(parts, span.toDaysPart(), "d");
        add(parts, span.toHoursPart(), "h");
        add(parts, span.toMinutesPart(), "min");
        add(parts, span.toSecondsPart(), "s");
        return String.join(" ", parts);
    }

    private static void add(List<String> parts, long number, String unit) {
        if (number > 0) {
            parts.add(number + " " + unit);
        }
    }
}
