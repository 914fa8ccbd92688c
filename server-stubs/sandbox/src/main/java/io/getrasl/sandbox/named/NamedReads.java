package io.getrasl.sandbox.named;

import io.getrasl.sandbox.db.ListReader;
import io.getrasl.sandbox.db.ListTable;
import io.getrasl.sandbox.db.SqlArray;
import io.getrasl.server.error.NotFoundException;
import io.getrasl.server.query.ListQuery;
import io.getrasl.server.query.Page;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads named records. Every statement names the tenant: another one's records are not there. Thread-safe. */
@Component
public class NamedReads {

    private final JdbcTemplate jdbc;
    private final ListReader lists;

    NamedReads(JdbcTemplate jdbc, ListReader lists) {
        this.jdbc = jdbc;
        this.lists = lists;
    }

    /** One page; found, sorted and filtered by name and times. */
    public <T> Page<T> list(NamedKind<T> kind, long tenant, ListQuery query) {
        ListTable table = ListTable.of(kind.table(), "r")
                .column("name", "r.name")
                .column("created_at", "r.created_at")
                .column("updated_at", "r.updated_at")
                .search("r.name")
                .build();
        return lists.read(table, kind.columns(), tenant, query, kind.mapper(), UnaryOperator.identity());
    }

    /** Those of the records that the tenant has, by id; one statement at most, whatever their number. */
    public <T> Map<Long, T> find(NamedKind<T> kind, long tenant, Collection<Long> ids) {
        Map<Long, T> records = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.query(
                    select(kind) + " and id = any(?)",
                    row -> {
                        records.put(row.getLong("id"), kind.mapper().mapRow(row, row.getRow()));
                    },
                    tenant,
                    SqlArray.ofIds(ids));
        }
        return records;
    }

    /** @throws NotFoundException when the tenant has no such record */
    public <T> T get(NamedKind<T> kind, long tenant, long id) {
        return jdbc.query(select(kind) + " and id = ?", kind.mapper(), tenant, id).stream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private static String select(NamedKind<?> kind) {
        return "select " + kind.columns() + " from " + kind.table() + " where tenant_id = ?";
    }
}
