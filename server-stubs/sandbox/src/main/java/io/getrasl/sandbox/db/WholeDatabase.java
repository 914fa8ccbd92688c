package io.getrasl.sandbox.db;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The lock of whoever changes more than one workspace: a start, a reset, a jump of the clock. They come one after the other, also those
 * of several processes, and never wait for a writer that waits for them. Thread-safe.
 */
@Component
public class WholeDatabase {

    private final JdbcTemplate jdbc;

    WholeDatabase(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Waits for the other holders and for the writers of all workspaces. To be called in a transaction, before anything in it locks a
     * row; it holds until the transaction ends.
     */
    public void lock() {
        jdbc.queryForObject("select id from seed_lock where id = 1 for update", Integer.class);
        // Whatever else writers lock, they lock after their workspace.
        jdbc.queryForList("select id from tenants order by id for update", Long.class);
    }
}
