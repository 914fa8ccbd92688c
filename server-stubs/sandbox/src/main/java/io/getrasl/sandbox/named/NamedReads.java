package io.getrasl.sandbox.named;

import io.getrasl.sandbox.db.ListReader;
import io.getrasl.sandbox.db.ListTable;
import io.getrasl.server.error.NotFoundException;
import io.getrasl.server.query.ListQuery;
import io.getrasl.server.query.Page;
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
        ListTable table = ListTable.of(kind.table(), "n")
                .column("name", "name")
                .column("created_at", "created_at")
                .column("updated_at", "updated_at")
                .search("name")
                .build();
        return lists.read(table, kind.columns(), tenant, query, kind.mapper(), UnaryOperator.identity());
    }

    /** @throws NotFoundException when the tenant has no such record */
    public <T> T get(NamedKind<T> kind, long tenant, long id) {
        String sql = "select " + kind.columns() + " from " + kind.table() + " where tenant_id = ? and id = ?";
        return jdbc.query(sql, kind.mapper(), tenant, id).stream().findFirst().orElseThrow(NotFoundException::new);
    }
}
