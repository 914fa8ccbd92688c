package io.getrasl.sandbox.messages;

import io.getrasl.sandbox.account.Feature;
import io.getrasl.sandbox.account.Plans;
import io.getrasl.sandbox.db.RecordIds;
import io.getrasl.sandbox.db.Times;
import io.getrasl.sandbox.whatsapp.Mishap;
import io.getrasl.server.error.FeatureLimitExceededException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Conversations as they are stored. Thread-safe; only to be used within a write of the workspace. */
@Component
class Conversations {

    private static final String RECORD = "conversations";

    private static final String WRITTEN_TO = """
            select count(*) from messages
             where tenant_id = ? and conversation_id = ? and created_at >= ? and direction = 'outbound' and message_id is not null""";

    private final JdbcTemplate jdbc;
    private final RecordIds ids;
    private final Plans plans;
    private final Times times;

    Conversations(JdbcTemplate jdbc, RecordIds ids, Plans plans, Times times) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.plans = plans;
        this.times = times;
    }

    /** The conversation with that number, a new one where there was none. */
    Conversation with(long tenant, String phone) {
        List<Conversation> found = jdbc.query(
                "select id, last_inbound_at, next_mishap from conversations where tenant_id = ? and phone = ?",
                Conversations::read,
                tenant,
                phone);
        if (!found.isEmpty()) {
            return found.get(0);
        }
        long id = ids.reserve(RECORD, 1);
        jdbc.update("insert into conversations (id, tenant_id, phone) values (?, ?, ?)", id, tenant, phone);
        return new Conversation(id, null, null);
    }

    private static Conversation read(ResultSet row, int number) throws SQLException {
        String mishap = row.getString("next_mishap");
        return new Conversation(
                row.getLong("id"),
                row.getObject("last_inbound_at", OffsetDateTime.class),
                mishap == null ? null : Mishap.of(mishap).orElse(null));
    }

    /** Says what shall become of the next message, once; null for nothing special. */
    void nextMishap(long tenant, Conversation conversation, @Nullable Mishap mishap) {
        jdbc.update(
                "update conversations set next_mishap = ? where tenant_id = ? and id = ?",
                mishap == null ? null : mishap.key(),
                tenant,
                conversation.id());
    }

    /** The customer has just written: free-form messages arrive from now on. */
    void heardFrom(long tenant, Conversation conversation) {
        jdbc.update(
                "update conversations set last_inbound_at = ? where tenant_id = ? and id = ?",
                times.moment(),
                tenant,
                conversation.id());
    }

    /**
     * Returns when the plan allows to write in it. One that the workspace has written in this month already is counted already.
     *
     * @throws FeatureLimitExceededException when it would be one conversation too many
     */
    void require(long tenant, Conversation conversation) {
        long maximum = plans.limit(tenant, Feature.CONVERSATIONS);
        if (maximum == Feature.UNLIMITED) {
            return;
        }
        long current = plans.conversations(tenant);
        if (current >= maximum && !isCounted(tenant, conversation)) {
            throw new FeatureLimitExceededException(Feature.CONVERSATIONS.key(), current, maximum);
        }
    }

    private boolean isCounted(long tenant, Conversation conversation) {
        Long messages = jdbc.queryForObject(WRITTEN_TO, Long.class, tenant, conversation.id(), times.month());
        return messages != null && messages > 0;
    }
}
