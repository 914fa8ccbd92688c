package io.getrasl.sandbox.outbox;

import io.getrasl.sandbox.db.Times;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Events, with every attempt to deliver them. Thread-safe. */
@Component
@Order(3)
class WebhooksSection implements Section {

    private static final String SELECT = """
            select id, tenant_id, event_type, status, payload, created_at, due_at, claim from webhook_deliveries
             where %s
             order by id desc fetch first %d rows only""";

    private static final String ATTEMPTS = """
            select delivery_id, attempt, http_status, error, duration_millis from webhook_attempts
             where delivery_id in (select id from webhook_deliveries where %s order by id desc fetch first %d rows only)
             order by delivery_id, attempt""";

    private static final String RECEIVERS = "select tenant_id, url from webhook_settings where %s order by tenant_id";

    private final JdbcTemplate jdbc;
    private final Times times;
    private final Examples examples;

    WebhooksSection(JdbcTemplate jdbc, Times times, Examples examples) {
        this.jdbc = jdbc;
        this.times = times;
        this.examples = examples;
    }

    @Override
    public Map<String, Object> read(View view) {
        OffsetDateTime now = times.now();
        Map<Long, List<Map<String, Object>>> attempts = attempts(view);
        List<Map<String, Object>> rows = jdbc.query(
                SELECT.formatted(view.condition("tenant_id"), SHOWN),
                (row, number) -> {
                    Map<String, Object> delivery = new HashMap<>();
                    String status = row.getString("status");
                    boolean isUnderWay = row.getString("claim") != null;
                    delivery.put("id", row.getLong("id"));
                    delivery.put("tenant", row.getLong("tenant_id"));
                    delivery.put("event", row.getString("event_type"));
                    delivery.put("status", status);
                    delivery.put("at", Shown.time(row.getObject("created_at", OffsetDateTime.class), now));
                    delivery.put("underWay", isUnderWay);
                    delivery.put(
                            "next",
                            status.equals("pending") && !isUnderWay
                                    ? Shown.time(row.getObject("due_at", OffsetDateTime.class), now)
                                    : null);
                    delivery.put("attempts", attempts.getOrDefault(row.getLong("id"), List.of()));
                    delivery.put("payload", Payloads.indented(row.getString("payload")));
                    return delivery;
                },
                view.arguments());
        Map<String, Object> section = new HashMap<>();
        section.put("rows", rows);
        List<Map<String, Object>> receivers = receivers(view);
        section.put("receivers", receivers);
        if (rows.isEmpty()) {
            section.put("example", examples.webhook(view, !receivers.isEmpty()));
        }
        return section;
    }

    private List<Map<String, Object>> receivers(View view) {
        return jdbc.query(
                RECEIVERS.formatted(view.condition("tenant_id")),
                (row, number) ->
                        Map.<String, Object>of("tenant", row.getLong("tenant_id"), "url", row.getString("url")),
                view.arguments());
    }

    private Map<Long, List<Map<String, Object>>> attempts(View view) {
        Map<Long, List<Map<String, Object>>> attempts = new HashMap<>();
        jdbc.query(
                ATTEMPTS.formatted(view.condition("tenant_id"), SHOWN),
                row -> {
                    Integer status = row.getObject("http_status", Integer.class);
                    attempts.computeIfAbsent(row.getLong("delivery_id"), each -> new ArrayList<>())
                            .add(Map.of(
                                    "number",
                                    row.getInt("attempt"),
                                    "reply",
                                    status == null ? row.getString("error") : "HTTP " + status,
                                    "good",
                                    status != null && status / 100 == 2,
                                    "millis",
                                    row.getLong("duration_millis")));
                },
                view.arguments());
        return attempts;
    }
}
