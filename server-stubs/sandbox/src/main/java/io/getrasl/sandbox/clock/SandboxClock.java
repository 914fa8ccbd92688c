package io.getrasl.sandbox.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** The clock of whoever started the sandbox, with the time added by which it was moved. Thread-safe. */
public final class SandboxClock extends Clock {

    private final Clock base;
    private volatile Duration ahead = Duration.ZERO;

    /** A clock that is not ahead. */
    public SandboxClock(Clock base) {
        this.base = base;
    }

    @Override
    public Instant instant() {
        return base.instant().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return base.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return base.getZone().equals(zone) ? this : new Zoned(this, zone);
    }

    /** How far it is ahead of the clock that it was made from; not negative. */
    public Duration ahead() {
        return ahead;
    }

    /** The time without what was added. */
    public Instant unmoved() {
        return base.instant();
    }

    void ahead(Duration ahead) {
        this.ahead = ahead;
    }

    private static final class Zoned extends Clock {
        private final Clock clock;
        private final ZoneId zone;

        Zoned(Clock clock, ZoneId zone) {
            this.clock = clock;
            this.zone = zone;
        }

        @Override
        public Instant instant() {
            return clock.instant();
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return clock.withZone(other);
        }
    }
}
