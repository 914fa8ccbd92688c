package io.getrasl.sandbox.webhooks;

import io.getrasl.sandbox.webhooks.DeliveryView.AttemptView;
import io.getrasl.server.json.ApiJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What was delivered, what was not, and why. Thread-safe. */
@Component
class DeliveryLog {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'");

    // One statement for both, so that a delivery is never shown with an attempt that it does not know of yet.
    private static final String SELECT = """
            select d.id, d.tenant_id, d.event_id, d.event_type, d.status, d.created_at, d.due_at, d.payload,
                a.attempt, a.started_at, a.http_status, a.error, a.duration_millis
              from (select * from webhook_deliveries%s) d
              left join webhook_attempts a on a.delivery_id = d.id
             order by d.id desc, a.attempt""";

    private final JdbcTemplate jdbc;

    DeliveryLog(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Newest first, in two statements whatever the size of the page. */
    DeliveryView.Page page(DeliveryQuery query) {
        List<Object> parameters = new ArrayList<>();
        String where = query.where(parameters);
        Long total = jdbc.queryForObject(
                "select count(*) from webhook_deliveries" + where, Long.class, parameters.toArray());
        parameters.add(query.offset());
        parameters.add(query.perPage());
        List<DeliveryView> deliveries =
                read(where + " order by id desc offset ? rows fetch next ? rows only", parameters.toArray());
        return new DeliveryView.Page(deliveries, query.page(), query.perPage(), total == null ? 0 : total);
    }

    Optional<DeliveryView> find(long id) {
        return read(" where id = ?", id).stream().findFirst();
    }

    /** The latest delivery of an event. */
    Optional<DeliveryView> latest(String eventId) {
        return read(" where event_id = ? order by id desc fetch first 1 rows only", eventId).stream()
                .findFirst();
    }

    /** @param which what follows the table, from code only */
    private List<DeliveryView> read(String which, Object... parameters) {
        Map<Long, DeliveryView> deliveries = new LinkedHashMap<>();
        jdbc.query(
                SELECT.formatted(which),
                row -> {
                    add(row, deliveries);
                },
                parameters);
        return List.copyOf(deliveries.values());
    }

    private static void add(ResultSet row, Map<Long, DeliveryView> deliveries) throws SQLException {
        long id = row.getLong("id");
        if (!deliveries.containsKey(id)) {
            deliveries.put(id, delivery(id, row));
        }
        if (row.getObject("attempt") != null) {
            deliveries.get(id).attempts().add(attempt(row));
        }
    }

    private static DeliveryView delivery(long id, ResultSet row) throws SQLException {
        boolean pending = DeliveryStatus.PENDING.text().equals(row.getString("status"));
        return new DeliveryView(
                id,
                row.getLong("tenant_id"),
                row.getString("event_id"),
                row.getString("event_type"),
                row.getString("status"),
                time(row, "created_at"),
                pending ? time(row, "due_at") : null,
                new ArrayList<>(),
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
