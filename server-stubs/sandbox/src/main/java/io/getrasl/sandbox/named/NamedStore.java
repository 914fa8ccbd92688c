package io.getrasl.sandbox.named;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Stores named records, one at a time. Columns come from code, never from a request. Thread-safe. */
@Component
class NamedStore {

    private final JdbcTemplate jdbc;

    NamedStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether a record other than that one has the name. */
    boolean isTaken(NamedKind<?> kind, long tenant, String name, long exceptId) {
        String sql = "select id from " + kind.table() + " where tenant_id = ? and name = ? and id <> ?";
        return !jdbc.queryForList(sql, Long.class, tenant, name, exceptId).isEmpty();
    }

    void insert(NamedKind<?> kind, long tenant, long id, Map<String, @Nullable Object> values, OffsetDateTime now) {
        List<String> columns = new ArrayList<>(List.of("id", "tenant_id", "created_at", "updated_at"));
        List<@Nullable Object> parameters = new ArrayList<>(List.of(id, tenant, now, now));
        columns.addAll(values.keySet());
        parameters.addAll(values.values());
        String placeholders = String.join(", ", Collections.nCopies(columns.size(), "?"));
        jdbc.update(
                "insert into " + kind.table() + " (" + String.join(", ", columns) + ") values (" + placeholders + ")",
                parameters.toArray());
    }

    /** Changes the columns named and the time of the last change. */
    void update(NamedKind<?> kind, long tenant, long id, Map<String, @Nullable Object> values, OffsetDateTime now) {
        StringBuilder sql = new StringBuilder("update ").append(kind.table()).append(" set updated_at = ?");
        List<@Nullable Object> parameters = new ArrayList<>(List.of(now));
        values.forEach((column, value) -> {
            sql.append(", ").append(column).append(" = ?");
            parameters.add(value);
        });
        parameters.add(tenant);
        parameters.add(id);
        jdbc.update(sql.append(" where tenant_id = ? and id = ?").toString(), parameters.toArray());
    }

    void delete(NamedKind<?> kind, long tenant, long id) {
        jdbc.update("delete from " + kind.table() + " where tenant_id = ? and id = ?", tenant, id);
    }
}
