package io.getrasl.sandbox.messages;

import io.getrasl.sandbox.db.TenantWrites;
import io.getrasl.sandbox.db.Times;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Lets messages arrive. Nobody sees a message between two calls, so before each look at them all of the workspace's are brought to where
 * they are by now, in one statement. Thread-safe.
 */
@Component
class MessageProgress {

    private static final String ADVANCE = """
            update messages set
                status = case when failed_at is not null then 'failed' when read_at <= ? then 'read' else 'delivered' end,
                status_message = failure,
                updated_at = case when failed_at is not null then failed_at when read_at <= ? then read_at else delivered_at end,
                due_at = case when failed_at is null and read_at > ? then read_at else null end
             where tenant_id = ? and due_at <= ?""";

    private static final String DUE = "select count(*) from messages where tenant_id = ? and due_at <= ?";

    private final JdbcTemplate jdbc;
    private final TenantWrites writes;
    private final Times times;

    MessageProgress(JdbcTemplate jdbc, TenantWrites writes, Times times) {
        this.jdbc = jdbc;
        this.writes = writes;
        this.times = times;
    }

    void advance(long tenant) {
        OffsetDateTime now = times.moment();
        if (!Objects.equals(jdbc.queryForObject(DUE, Long.class, tenant, now), 0L)) {
            // Under the workspace's lock: two that look at once would lock the same messages, in whatever order.
            writes.run(tenant, () -> jdbc.update(ADVANCE, now, now, now, tenant, now));
        }
    }
}
