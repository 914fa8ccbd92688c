package io.getrasl.sandbox.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** How far the clock is ahead, as it is stored, and what has to move with it. Thread-safe. */
@Component
class ClockStore {

    private static final String MOVE =
            "update sandbox_clock set ahead_seconds = ahead_seconds + ? where id = 1 and ahead_seconds + ? <= ?";

    private static final String SPAN = "cast(? as bigint) * interval '1' second";

    private static final String KEEP_LEASES = "update webhook_deliveries set due_at = due_at + " + SPAN
            + " where status = 'pending' and claim is not null";

    private static final String MESSAGES = "update messages set delivered_at = delivered_at - " + SPAN
            + ", read_at = read_at - " + SPAN + ", failed_at = failed_at - " + SPAN + ", due_at = due_at - " + SPAN
            + " where due_at > ?";

    private static final String CODES = "update otps set created_at = created_at - " + SPAN
            + ", expires_at = expires_at - " + SPAN + " where created_at > ?";

    private static final String DELIVERIES =
            "update webhook_deliveries set due_at = due_at - " + SPAN + " where status = 'pending' and due_at > ?";

    private static final String WINDOWS =
            "update conversations set last_inbound_at = last_inbound_at - " + SPAN + " where last_inbound_at > ?";

    private static final int SECONDS_OF_A_MINUTE = 60;

    private final JdbcTemplate jdbc;

    ClockStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    Duration ahead() {
        Long seconds = jdbc.queryForObject("select ahead_seconds from sandbox_clock where id = 1", Long.class);
        return Duration.ofSeconds(seconds == null ? 0 : seconds);
    }

    /**
     * Adds to it. Attempts at webhooks that are under way keep the time that they have. To be used within a transaction.
     *
     * @return whether it stays within the most that is allowed; if not, nothing is changed
     */
    boolean add(Duration span, Duration most) {
        if (jdbc.update(MOVE, span.toSeconds(), span.toSeconds(), most.toSeconds()) == 0) {
            return false;
        }
        jdbc.update(KEEP_LEASES, span.toSeconds());
        return true;
    }

    void clear() {
        jdbc.update("update sandbox_clock set ahead_seconds = 0 where id = 1");
    }

    /**
     * Brings what waits for a time to come as much nearer as the clock goes back, so that nothing waits longer for it. To be used within a
     * transaction.
     */
    void bringBack(Duration span, Instant to) {
        long seconds = span.toSeconds();
        OffsetDateTime now = to.atOffset(ZoneOffset.UTC);
        jdbc.update(MESSAGES, seconds, seconds, seconds, seconds, now);
        jdbc.update(CODES, seconds, seconds, now);
        jdbc.update(DELIVERIES, seconds, now);
        jdbc.update(WINDOWS, seconds, now);
        jdbc.update("delete from otp_windows where ends_at > ?", now);
        jdbc.update(
                "update rate_windows set window_minute = 0, calls = 0 where window_minute > ?",
                Math.floorDiv(to.getEpochSecond(), SECONDS_OF_A_MINUTE));
    }
}
