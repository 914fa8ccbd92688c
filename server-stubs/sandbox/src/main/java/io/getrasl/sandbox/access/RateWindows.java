package io.getrasl.sandbox.access;

import java.time.Clock;
import java.util.OptionalInt;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Counts the calls of each token in each minute of the clock. The count is kept in the database and changed by one statement, so it
 * holds under parallel calls and for several processes on one database. Thread-safe.
 */
@Component
class RateWindows {

    private static final int SECONDS_OF_A_WINDOW = 60;

    // A clock that is behind another process's counts on in that one's window instead of opening an old one anew.
    private static final String COUNT = """
            update rate_windows
               set calls = case when window_minute < ? then 1 else calls + 1 end,
                   window_minute = case when window_minute < ? then ? else window_minute end
             where token = ? and (window_minute < ? or calls < ?)
            """;

    private final JdbcTemplate jdbc;
    private final Clock clock;

    RateWindows(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Counts one call, if the allowance of this minute is not used up.
     *
     * @param token SHA-256 of the token
     * @return empty when the call may go on, else the seconds until the next one can, 1 to 60
     */
    OptionalInt count(String token, int callsPerMinute) {
        long now = clock.instant().getEpochSecond();
        long minute = Math.floorDiv(now, SECONDS_OF_A_WINDOW);
        boolean counted =
                callsPerMinute > 0 && jdbc.update(COUNT, minute, minute, minute, token, minute, callsPerMinute) == 1;
        int elapsed = Math.floorMod(now, SECONDS_OF_A_WINDOW);
        return counted ? OptionalInt.empty() : OptionalInt.of(SECONDS_OF_A_WINDOW - elapsed);
    }
}
