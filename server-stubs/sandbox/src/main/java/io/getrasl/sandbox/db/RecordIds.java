package io.getrasl.sandbox.db;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Hands out the ids of new records: without gaps, and from 1001 again after a reset, so that examples stay readable. Ids are unique
 * across workspaces. Thread-safe; only to be used within {@link TenantWrites}.
 */
@Component
public class RecordIds {

    private final JdbcTemplate jdbc;

    RecordIds(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The first of so many consecutive ids, none of which anybody else gets. */
    public long reserve(String record, int count) {
        jdbc.update("update next_ids set next_id = next_id + ? where record = ?", count, record);
        Long next = jdbc.queryForObject("select next_id from next_ids where record = ?", Long.class, record);
        if (next == null) {
            throw new IllegalStateException("There are no ids for " + record);
        }
        return next - count;
    }
}
