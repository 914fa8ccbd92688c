package io.getrasl.sandbox.outbox;

import io.getrasl.sandbox.account.Feature;
import io.getrasl.sandbox.account.Plans;
import io.getrasl.sandbox.db.Times;
import io.getrasl.sandbox.spec.DocumentedTags;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What each section of the page shows, by the names in its template. Reads only. Thread-safe. */
@Component
class OutboxReads {

    private static final int WRONG_CODES = 5;

    /** Messages arrive when somebody looks by way of the API; the page must not be who does, so it works out where they are by now. */
    private static final String MESSAGES = """
            select m.id, m.tenant_id, m.direction, m.type, m.message, m.url, m.status, m.created_at, c.phone, m.failure,
                m.message_id, m.due_at, m.delivered_at, m.read_at, m.failed_at
              from messages m join conversations c on c.tenant_id = m.tenant_id and c.id = m.conversation_id
             order by m.id desc fetch first 50 rows only""";

    private static final String CODES = """
            select tenant_id, phone, purpose, attempts, created_at, expires_at from otps
             order by created_at desc, phone fetch first 50 rows only""";

    private static final String DELIVERIES = """
            select id, tenant_id, event_type, status, payload, created_at, due_at from webhook_deliveries
             order by id desc fetch first 50 rows only""";

    private static final String ATTEMPTS = """
            select delivery_id, attempt, http_status, error, duration_millis from webhook_attempts
             where delivery_id in (select id from webhook_deliveries order by id desc fetch first 50 rows only)
             order by delivery_id, attempt""";

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("MMM d, HH:mm:ss", java.util.Locale.ENGLISH);

    private final JdbcTemplate jdbc;
    private final Times times;
    private final Plans plans;
    private final RequestLog requests;
    private final DocumentedTags tags;

    OutboxReads(JdbcTemplate jdbc, Times times, Plans plans, RequestLog requests, DocumentedTags tags) {
        this.jdbc = jdbc;
        this.times = times;
        this.plans = plans;
        this.requests = requests;
        this.tags = tags;
    }

    Map<String, Object> read(Section section) {
        return Map.of(
                "rows",
                switch (section) {
                    case MESSAGES -> messages();
                    case WEBHOOKS -> webhooks();
                    case REQUESTS ->
                        requests.latest().stream().map(this::request).toList();
                    case CODES -> codes();
                    case WORKSPACES -> workspaces();
                });
    }

    List<Map<String, Object>> tenants() {
        return jdbc.query(
                "select id, name from tenants order by id",
                (row, number) -> Map.of("id", row.getLong("id"), "name", row.getString("name")));
    }

    private List<Map<String, Object>> messages() {
        OffsetDateTime now = times.moment();
        return jdbc.query(MESSAGES, (row, number) -> {
            Map<String, Object> message = new HashMap<>();
            boolean inbound = row.getString("direction").equals("inbound");
            String status = inbound ? "received" : status(row, now);
            message.put("id", row.getLong("id"));
            message.put("tenant", row.getLong("tenant_id"));
            message.put("inbound", inbound);
            message.put("type", row.getString("type"));
            message.put("text", row.getString("message"));
            message.put("url", row.getString("url"));
            message.put("phone", row.getString("phone"));
            message.put("status", status);
            message.put("failure", status.equals("failed") ? row.getString("failure") : null);
            message.put("at", time(row.getObject("created_at", OffsetDateTime.class)));
            return message;
        });
    }

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

    private List<Map<String, Object>> codes() {
        OffsetDateTime now = times.now();
        return jdbc.query(CODES, (row, number) -> {
            OffsetDateTime expires = row.getObject("expires_at", OffsetDateTime.class);
            int left = Math.max(0, WRONG_CODES - row.getInt("attempts"));
            String state = left == 0 ? "locked" : now.isBefore(expires) ? "active" : "expired";
            return Map.of(
                    "tenant", row.getLong("tenant_id"),
                    "phone", row.getString("phone"),
                    "purpose", row.getString("purpose"),
                    "left", left,
                    "status", state,
                    "expires", time(expires));
        });
    }

    private List<Map<String, Object>> webhooks() {
        Map<Long, List<Map<String, Object>>> attempts = new HashMap<>();
        jdbc.query(ATTEMPTS, row -> {
            Integer status = row.getObject("http_status", Integer.class);
            attempts.computeIfAbsent(row.getLong("delivery_id"), each -> new ArrayList<>())
                    .add(Map.of(
                            "number", row.getInt("attempt"),
                            "reply", status == null ? row.getString("error") : "HTTP " + status,
                            "millis", row.getLong("duration_millis")));
        });
        return jdbc.query(DELIVERIES, (row, number) -> {
            Map<String, Object> delivery = new HashMap<>();
            String status = row.getString("status");
            delivery.put("id", row.getLong("id"));
            delivery.put("tenant", row.getLong("tenant_id"));
            delivery.put("event", row.getString("event_type"));
            delivery.put("status", status);
            delivery.put("at", time(row.getObject("created_at", OffsetDateTime.class)));
            delivery.put("next", status.equals("pending") ? time(row.getObject("due_at", OffsetDateTime.class)) : null);
            delivery.put("attempts", attempts.getOrDefault(row.getLong("id"), List.of()));
            delivery.put("payload", row.getString("payload"));
            return delivery;
        });
    }

    private Map<String, Object> request(LoggedRequest request) {
        Map<String, Object> shown = new HashMap<>();
        shown.put("number", request.number());
        shown.put("at", time(request.at().atOffset(ZoneOffset.UTC)));
        shown.put("method", request.method());
        shown.put("path", request.path());
        shown.put("operation", request.operation());
        shown.put("docs", docs(request.operation()));
        shown.put("status", request.status());
        shown.put("kind", kind(request.status()));
        shown.put("code", request.code());
        shown.put("fields", String.join(", ", request.fields()));
        shown.put("caller", request.caller());
        shown.put("millis", request.millis());
        return shown;
    }

    private @Nullable String docs(@Nullable String operation) {
        return operation == null
                ? null
                : "/docs/index.html#/" + tags.of(operation).replace(" ", "%20") + "/" + operation;
    }

    /** The colour that goes with it. */
    private static String kind(int status) {
        return status < 400 ? "delivered" : status < 500 ? "pending" : "failed";
    }

    private List<Map<String, Object>> workspaces() {
        return tenants().stream()
                .map(tenant -> {
                    Map<String, Object> workspace = new HashMap<>(tenant);
                    long id = (Long) tenant.get("id");
                    workspace.put(
                            "limits",
                            List.of(
                                    limit("Contacts", plans.contacts(id), plans.limit(id, Feature.CONTACTS)),
                                    limit(
                                            "Conversations",
                                            plans.conversations(id),
                                            plans.limit(id, Feature.CONVERSATIONS))));
                    return workspace;
                })
                .toList();
    }

    private static Map<String, Object> limit(String label, long used, long limit) {
        boolean limited = limit != Feature.UNLIMITED;
        return Map.of("label", label, "used", used, "limit", limited ? limit : "no limit", "limited", limited);
    }

    static String time(OffsetDateTime time) {
        return TIME.format(time.withOffsetSameInstant(ZoneOffset.UTC));
    }
}
