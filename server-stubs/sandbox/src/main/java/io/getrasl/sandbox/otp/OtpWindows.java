package io.getrasl.sandbox.otp;

import io.getrasl.sandbox.db.Times;
import io.getrasl.server.error.RateLimitExceededException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Counts what may be done only so often. Thread-safe; only to be used within a write of the workspace, whose lock makes it exact. */
@Component
class OtpWindows {

    private static final String WHERE = " where tenant_id = ? and phone = ? and action = ?";
    private static final long MILLIS_OF_A_SECOND = 1000;

    private final JdbcTemplate jdbc;
    private final Times times;

    OtpWindows(JdbcTemplate jdbc, Times times) {
        this.jdbc = jdbc;
        this.times = times;
    }

    private record Window(int calls, OffsetDateTime endsAt) {

        static Window read(ResultSet row, int number) throws SQLException {
            return new Window(row.getInt("calls"), row.getObject("ends_at", OffsetDateTime.class));
        }
    }

    /**
     * Counts one call.
     *
     * @param phone digits only
     * @return empty when it may go on, else what to refuse it with
     */
    Optional<RateLimitExceededException> count(long tenant, String phone, LimitedAction action) {
        OffsetDateTime now = times.moment();
        Window open = jdbc
                .query("select calls, ends_at from otp_windows" + WHERE, Window::read, tenant, phone, action.name())
                .stream()
                .filter(window -> window.endsAt().isAfter(now))
                .findFirst()
                .orElse(null);
        if (open == null) {
            open(tenant, phone, action, now.plus(action.window()));
            return Optional.empty();
        }
        if (open.calls() >= action.calls()) {
            return Optional.of(new RateLimitExceededException(secondsUntil(open.endsAt(), now)));
        }
        jdbc.update("update otp_windows set calls = calls + 1" + WHERE, tenant, phone, action.name());
        return Optional.empty();
    }

    void clear(long tenant, String phone, LimitedAction action) {
        jdbc.update("delete from otp_windows" + WHERE, tenant, phone, action.name());
    }

    private void open(long tenant, String phone, LimitedAction action, OffsetDateTime endsAt) {
        clear(tenant, phone, action);
        jdbc.update(
                "insert into otp_windows (tenant_id, phone, action, calls, ends_at) values (?, ?, ?, 1, ?)",
                tenant,
                phone,
                action.name(),
                endsAt);
    }

    /** Rounded up: whoever waits for that long is not refused again. */
    private static int secondsUntil(OffsetDateTime end, OffsetDateTime now) {
        long millis = Duration.between(now, end).toMillis();
        return Math.toIntExact((millis + MILLIS_OF_A_SECOND - 1) / MILLIS_OF_A_SECOND);
    }
}
