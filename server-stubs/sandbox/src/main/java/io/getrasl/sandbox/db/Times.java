package io.getrasl.sandbox.db;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** The time as it is stored: UTC, to the second. Thread-safe. */
@Component
public class Times {

    private final Clock clock;

    Times(Clock clock) {
        this.clock = clock;
    }

    /** When the month began that it is now. */
    public OffsetDateTime month() {
        return now().withDayOfMonth(1).truncatedTo(ChronoUnit.DAYS);
    }

    /** Now, to the millisecond: for what happens within a second. */
    public OffsetDateTime moment() {
        return clock.instant().atOffset(ZoneOffset.UTC).truncatedTo(ChronoUnit.MILLIS);
    }

    /** Now, by the clock of the sandbox. */
    public OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS);
    }
}
