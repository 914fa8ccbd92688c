package io.getrasl.sandbox.db;

import io.getrasl.server.query.ListQuery;
import io.getrasl.server.query.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

/** Reads pages of lists. Thread-safe. */
@Component
public class ListReader {

    private final JdbcTemplate jdbc;

    ListReader(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Reads one page, in one statement or two.
     *
     * @param selected what to select, for the mapper to read
     * @param complete turns all rows of the page into items at once, so that relations cost a statement each and not one per row
     */
    public <R, T> Page<T> read(
            ListTable list,
            String selected,
            long tenant,
            ListQuery query,
            RowMapper<R> mapper,
            Function<List<R>, List<T>> complete) {
        Condition condition = list.condition(tenant, query);
        List<Object> parameters = new ArrayList<>(condition.parameters());
        parameters.add(query.offset());
        parameters.add(query.perPage());
        List<R> rows = jdbc.query(list.page(selected, condition, query), mapper, parameters.toArray());
        return Page.of(query, complete.apply(rows), total(list, query, rows.size(), condition));
    }

    /** A page that is not full, and not past the end, says by itself how many there are. */
    private long total(ListTable list, ListQuery query, int rows, Condition condition) {
        boolean lastPage = rows < query.perPage() && (rows > 0 || query.page() == 1);
        if (lastPage) {
            return query.offset() + rows;
        }
        String sql = "select count(*) from " + list.source() + " where " + condition.sql();
        Long count = jdbc.queryForObject(sql, Long.class, condition.parameters().toArray());
        return count == null ? 0 : count;
    }
}
