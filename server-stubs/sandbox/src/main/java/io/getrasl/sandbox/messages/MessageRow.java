package io.getrasl.sandbox.messages;

import io.getrasl.server.model.Message;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.RowMapper;

/** Reads messages as they are stored. */
final class MessageRow {

    /** What to select, from {@code messages m}. */
    static final String COLUMNS =
            """
            m.id, m.conversation_id, m.sender_id, m.type, m.message, m.status, m.message_id, m.created_at, m.is_read,
            m.status_message, m.ref_message_id, m.url, m.staff_id""";

    static final RowMapper<Message> MESSAGE = (row, number) -> message(row);

    private MessageRow() {}

    private static Message message(ResultSet row) throws SQLException {
        return Message.builder()
                .id(row.getLong("id"))
                .interactionId(row.getLong("conversation_id"))
                .senderId(row.getString("sender_id"))
                .type(row.getString("type"))
                .message(row.getString("message"))
                .status(row.getString("status"))
                .messageId(row.getString("message_id"))
                .sentAt(row.getObject("created_at", OffsetDateTime.class))
                .isRead(row.getBoolean("is_read"))
                .build();
    }
}
