package io.getrasl.sandbox.messages;

import io.getrasl.server.model.Message;
import io.getrasl.server.model.MessageDetails;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;

/** Reads messages as they are stored. */
final class MessageRow {

    /** What to select, from {@code messages m}, for a message. */
    static final String COLUMNS = """
            m.id, m.conversation_id, m.sender_id, m.type, m.message, m.status, m.message_id, m.created_at, m.is_read""";

    /** What to select besides, for everything that is known of it. */
    static final String DETAILS = "m.status_message, m.ref_message_id, m.url, m.staff_id";

    private MessageRow() {}

    static Message message(ResultSet row, int number) throws SQLException {
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

    static MessageDetails details(ResultSet row, int number) throws SQLException {
        return MessageDetails.builder()
                .id(row.getLong("id"))
                .interactionId(row.getLong("conversation_id"))
                .senderId(row.getString("sender_id"))
                .type(row.getString("type"))
                .message(row.getString("message"))
                .status(row.getString("status"))
                .messageId(row.getString("message_id"))
                .sentAt(row.getObject("created_at", OffsetDateTime.class))
                .isRead(row.getBoolean("is_read"))
                .statusMessage(row.getString("status_message"))
                .refMessageId(row.getString("ref_message_id"))
                .url(row.getString("url"))
                .staffId(row.getObject("staff_id", Long.class))
                .build();
    }
}
