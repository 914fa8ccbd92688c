package io.getrasl.sandbox.webhooks;

import io.getrasl.sandbox.db.SqlArray;
import io.getrasl.sandbox.webhooks.DeliveryView.AttemptView;
import io.getrasl.server.json.ApiJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What was delivered, what was not, and why. Thread-safe. */
@Component
class DeliveryLog {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'");

    private static final String COLUMNS =
            "select id, tenant_id, event_id, event_type, status, created_at, due_at, payload from webhook_deliveries";

    private static final String ATTEMPTS = "select delivery_id, started_at, http_status, error, duration_millis"
            + " from webhook_attempts where delivery_id = any(?) order by delivery_id, attempt";

    private final JdbcTemplate jdbc;

    DeliveryLog(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Newest first, in three statements whatever the size of the page. */
    DeliveryView.Page page(DeliveryQuery query) {
        List<Object> parameters = new ArrayList<>();
        String where = query.where(parameters);
        Long total = jdbc.queryForObject(
                "select count(*) from webhook_deliveries" + where, Long.class, parameters.toArray());
        parameters.add(query.offset());
        parameters.add(query.perPage());
        List<DeliveryView> deliveries =
                read(COLUMNS + where + " order by id desc offset ? rows fetch next ? rows only", parameters.toArray());
        return new DeliveryView.Page(deliveries, query.page(), query.perPage(), total == null ? 0 : total);
    }

    Optional<DeliveryView> find(long id) {
        return read(COLUMNS + " where id = ?", id).stream().findFirst();
    }

    /** The latest delivery of an event. */
    Optional<DeliveryView> latest(String eventId) {
        return read(COLUMNS + " where event_id = ? order by id desc fetch first 1 rows only", eventId).stream()
                .findFirst();
    }

    private List<DeliveryView> read(String sql, Object... parameters) {
        Map<Long, List<AttemptView>> attempts = new HashMap<>();
        List<DeliveryView> deliveries = jdbc.query(sql, (row, number) -> delivery(row, attempts), parameters);
        if (!deliveries.isEmpty()) {
            jdbc.query(
                    ATTEMPTS,
                    row -> {
                        attempts.get(row.getLong("delivery_id")).add(attempt(row));
                    },
                    SqlArray.ofIds(attempts.keySet()));
        }
        return deliveries;
    }

    /** With a list of attempts that is filled afterwards. */
    private static DeliveryView delivery(ResultSet row, Map<Long, List<AttemptView>> attempts) throws SQLException {
        long id = row.getLong("id");
        boolean pending = DeliveryStatus.PENDING.text().equals(row.getString("status"));
        return new DeliveryView(
                id,
                row.getLong("tenant_id"),
                row.getString("event_id"),
                row.getString("event_type"),
                row.getString("status"),
                time(row, "created_at"),
                pending ? time(row, "due_at") : null,
                attempts.computeIfAbsent(id, each -> new ArrayList<>()),
                ApiJson.mapper().readTree(row.getString("payload")));
    }

    private static AttemptView attempt(ResultSet row) throws SQLException {
        return new AttemptView(
                time(row, "started_at"),
                row.getObject("http_status", Integer.class),
                row.getString("error"),
                row.getLong("duration_millis"));
    }

    private static String time(ResultSet row, String column) throws SQLException {
        return TIME.format(row.getObject(column, OffsetDateTime.class).withOffsetSameInstant(ZoneOffset.UTC));
    }
}
