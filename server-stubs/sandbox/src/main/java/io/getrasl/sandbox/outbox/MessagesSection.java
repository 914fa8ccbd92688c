package io.getrasl.sandbox.outbox;

import io.getrasl.sandbox.db.Times;
import io.getrasl.sandbox.whatsapp.Mishap;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What was sent and received. Thread-safe. */
@Component
@Order(1)
class MessagesSection implements Section {

    private static final String SELECT = """
            select m.id, m.tenant_id, m.direction, m.type, m.message, m.url, m.status, m.created_at, c.phone,
                coalesce(m.failure, m.status_message) as reason, m.due_at, m.read_at, m.failed_at
              from messages m join conversations c on c.tenant_id = m.tenant_id and c.id = m.conversation_id
             where %s
             order by m.id desc fetch first %d rows only""";

    private static final String PREPARED = """
            select tenant_id, phone, next_mishap from conversations
             where next_mishap is not null and %s
             order by id desc fetch first %d rows only""";

    private final JdbcTemplate jdbc;
    private final Times times;
    private final Examples examples;

    MessagesSection(JdbcTemplate jdbc, Times times, Examples examples) {
        this.jdbc = jdbc;
        this.times = times;
        this.examples = examples;
    }

    @Override
    public Map<String, Object> read(View view) {
        OffsetDateTime now = times.moment();
        List<Map<String, Object>> rows = jdbc.query(
                SELECT.formatted(view.condition("m.tenant_id"), SHOWN),
                (row, number) -> message(row, now),
                view.arguments());
        Map<String, Object> section = new HashMap<>();
        section.put("rows", rows);
        section.put("prepared", prepared(view));
        if (rows.isEmpty()) {
            section.put("example", examples.message(view));
        }
        return section;
    }

    private List<Map<String, Object>> prepared(View view) {
        return jdbc.query(
                PREPARED.formatted(view.condition("tenant_id"), SHOWN),
                (row, number) -> Map.<String, Object>of(
                        "tenant", row.getLong("tenant_id"),
                        "phone", row.getString("phone"),
                        "mishap",
                                Mishap.of(row.getString("next_mishap"))
                                        .map(Mishap::meaning)
                                        .orElse("")),
                view.arguments());
    }

    private static Map<String, Object> message(ResultSet row, OffsetDateTime now) throws SQLException {
        Map<String, Object> message = new HashMap<>();
        boolean inbound = row.getString("direction").equals("inbound");
        String status = inbound ? "received" : status(row, now);
        String text = row.getString("message");
        boolean isHtml = row.getString("type").equals("template") && text != null;
        message.put("id", row.getLong("id"));
        message.put("tenant", row.getLong("tenant_id"));
        message.put("inbound", inbound);
        message.put("type", row.getString("type"));
        message.put("text", isHtml ? Shown.plain(text) : text);
        message.put("url", row.getString("url"));
        message.put("phone", row.getString("phone"));
        message.put("status", status);
        message.put("failure", status.equals("failed") ? row.getString("reason") : null);
        message.put("at", Shown.time(row.getObject("created_at", OffsetDateTime.class), now));
        return message;
    }

    /** Messages arrive when somebody looks by way of the API; the page must not be who does, so it works out where they are by now. */
    private static String status(ResultSet row, OffsetDateTime now) throws SQLException {
        String stored = row.getString("status");
        OffsetDateTime due = row.getObject("due_at", OffsetDateTime.class);
        if (due == null || due.isAfter(now)) {
            return stored == null ? "sent" : stored;
        }
        if (row.getObject("failed_at") != null) {
            return "failed";
        }
        OffsetDateTime read = row.getObject("read_at", OffsetDateTime.class);
        return read != null && !read.isAfter(now) ? "read" : "delivered";
    }
}
