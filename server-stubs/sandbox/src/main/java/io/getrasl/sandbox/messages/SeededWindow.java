package io.getrasl.sandbox.messages;

import io.getrasl.sandbox.db.SeededPart;
import io.getrasl.sandbox.db.Times;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Lets free-form messages to contact 812 arrive during the first day after a reset. Thread-safe. */
@Component
class SeededWindow implements SeededPart {

    private final JdbcTemplate jdbc;
    private final Times times;

    SeededWindow(JdbcTemplate jdbc, Times times) {
        this.jdbc = jdbc;
        this.times = times;
    }

    @Override
    public void add() {
        jdbc.update("update conversations set last_inbound_at = ? where id = 77", times.moment());
    }
}
