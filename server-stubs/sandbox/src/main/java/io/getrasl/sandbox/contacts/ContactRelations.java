package io.getrasl.sandbox.contacts;

import io.getrasl.sandbox.db.SqlArray;
import io.getrasl.server.model.Group;
import io.getrasl.server.model.Source;
import io.getrasl.server.model.Status;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

/** The records that contacts refer to, read for many contacts by one statement each. Thread-safe. */
@Component
class ContactRelations {

    private final JdbcTemplate jdbc;

    ContactRelations(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    Map<Long, Group> groups(long tenant, Set<Long> ids) {
        return read(
                "select id, name, created_at, updated_at from contact_groups where tenant_id = ? and id = any(?)",
                tenant,
                ids,
                (row, number) -> Group.builder()
                        .id(row.getLong("id"))
                        .name(row.getString("name"))
                        .createdAt(time(row, "created_at"))
                        .updatedAt(time(row, "updated_at"))
                        .build(),
                Group::id);
    }

    Map<Long, Source> sources(long tenant, Set<Long> ids) {
        return read(
                "select id, name, created_at, updated_at from sources where tenant_id = ? and id = any(?)",
                tenant,
                ids,
                (row, number) -> Source.builder()
                        .id(row.getLong("id"))
                        .name(row.getString("name"))
                        .createdAt(time(row, "created_at"))
                        .updatedAt(time(row, "updated_at"))
                        .build(),
                Source::id);
    }

    Map<Long, Status> statuses(long tenant, Set<Long> ids) {
        return read(
                "select id, name, color, created_at, updated_at from statuses where tenant_id = ? and id = any(?)",
                tenant,
                ids,
                (row, number) -> Status.builder()
                        .id(row.getLong("id"))
                        .name(row.getString("name"))
                        .color(row.getString("color"))
                        .createdAt(time(row, "created_at"))
                        .updatedAt(time(row, "updated_at"))
                        .build(),
                Status::id);
    }

    private <T> Map<Long, T> read(
            String sql, long tenant, Collection<Long> ids, RowMapper<T> mapper, Function<T, Long> id) {
        Map<Long, T> records = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.query(sql, mapper, tenant, SqlArray.ofIds(ids)).forEach(each -> records.put(id.apply(each), each));
        }
        return records;
    }

    private static OffsetDateTime time(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class);
    }
}
