package io.getrasl.sandbox.messages;

import io.getrasl.sandbox.db.RecordIds;
import io.getrasl.sandbox.db.Times;
import io.getrasl.sandbox.whatsapp.Fate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Messages as they are stored. Thread-safe; only to be used within a write of the workspace. */
@Component
class MessageStore {

    private static final String RECORD = "messages";
    private static final String FAILED = "failed";

    private static final String INSERT = """
            insert into messages (id, tenant_id, conversation_id, direction, sender_id, type, message, status, status_message,
                message_id, url, is_read, created_at, updated_at, delivered_at, read_at, failed_at, failure, due_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final JdbcTemplate jdbc;
    private final RecordIds ids;
    private final Times times;
    private final MessageMetrics metrics;

    MessageStore(JdbcTemplate jdbc, RecordIds ids, Times times, MessageMetrics metrics) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.times = times;
        this.metrics = metrics;
    }

    /**
     * Keeps a message that the workspace sent.
     *
     * @param sender the workspace's number
     */
    SendAttempt sent(
            long tenant,
            Conversation conversation,
            String sender,
            long contact,
            Outgoing message,
            @Nullable String text,
            Fate fate) {
        long id = ids.reserve(RECORD, 1);
        OffsetDateTime now = times.now();
        String wamid = fate.isRefused() ? null : Wamid.next();
        String url = message.file() == null ? null : message.file().url();
        jdbc.update(
                INSERT,
                id,
                tenant,
                conversation.id(),
                "outbound",
                sender,
                message.type(),
                text,
                fate.isRefused() ? FAILED : SendAttempt.STATUS,
                fate.isRefused() ? fate.failure() : null,
                wamid,
                url,
                true,
                now,
                now,
                fate.deliveredAt(),
                fate.readAt(),
                fate.failedAt(),
                fate.failure(),
                fate.dueAt());
        keep(id, message.file());
        metrics.sent(message.type(), fate.isRefused());
        return new SendAttempt(wamid, contact, message.phone(), text, url, now, conversation.id(), id);
    }

    /** Keeps a text that a customer sent, and returns its id. */
    long received(long tenant, Conversation conversation, String phone, String text) {
        long id = ids.reserve(RECORD, 1);
        OffsetDateTime now = times.now();
        jdbc.update(
                INSERT,
                id,
                tenant,
                conversation.id(),
                "inbound",
                phone,
                "text",
                text,
                null,
                null,
                Wamid.next(),
                null,
                false,
                now,
                now,
                null,
                null,
                null,
                null,
                null);
        metrics.received("text");
        return id;
    }

    private void keep(long id, @Nullable StoredFile file) {
        if (file != null) {
            jdbc.update(
                    "insert into media_files (message_id, name, bytes, sha256) values (?, ?, ?, ?)",
                    id,
                    file.name(),
                    file.bytes(),
                    file.sha256());
        }
    }
}
