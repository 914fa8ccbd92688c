package io.getrasl.contract.proofs.run;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a database holds, table by table, read past the sandbox. */
public final class StoredState implements AutoCloseable {

    private static final Set<String> NO_STATE = Set.of("flyway_schema_history", "seed_lock");

    private final Connection connection;
    private final List<String> tables = new ArrayList<>();

    StoredState(String url) {
        try {
            connection = DriverManager.getConnection(url);
            String[] kinds = {"TABLE", "BASE TABLE"};
            try (ResultSet found = connection.getMetaData().getTables(null, null, "%", kinds)) {
                while (found.next()) {
                    String schema = found.getString("TABLE_SCHEM");
                    String table = found.getString("TABLE_NAME");
                    boolean ours = "public".equalsIgnoreCase(schema);
                    if (ours && !NO_STATE.contains(table.toLowerCase(java.util.Locale.ROOT))) {
                        tables.add(table);
                    }
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All rows by table, sorted, as text. */
    public Map<String, List<String>> rows() {
        return read("");
    }

    /** The same of one tenant, of the tables that know tenants. */
    public Map<String, List<String>> rowsOf(long tenant) {
        return read(" where tenant_id = " + tenant);
    }

    private Map<String, List<String>> read(String condition) {
        Map<String, List<String>> state = new TreeMap<>();
        try (Statement statement = connection.createStatement()) {
            for (String table : tables) {
                if (condition.isEmpty() || hasTenant(table)) {
                    state.put(table, rows(statement, "select * from " + table + condition));
                }
            }
            return state;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean hasTenant(String table) throws SQLException {
        String column = tables.contains(table.toUpperCase(java.util.Locale.ROOT)) ? "TENANT_ID" : "tenant_id";
        try (ResultSet columns = connection.getMetaData().getColumns(null, null, table, column)) {
            return columns.next();
        }
    }

    private static List<String> rows(Statement statement, String query) throws SQLException {
        try (ResultSet result = statement.executeQuery(query)) {
            List<String> rows = new ArrayList<>();
            int width = result.getMetaData().getColumnCount();
            while (result.next()) {
                StringBuilder row = new StringBuilder();
                for (int column = 1; column <= width; column++) {
                    row.append(result.getString(column)).append('|');
                }
                rows.add(row.toString());
            }
            rows.sort(null);
            return rows;
        }
    }

    /** The tables in which two states differ. */
    public static Set<String> difference(Map<String, List<String>> before, Map<String, List<String>> after) {
        Set<String> changed = new TreeSet<>();
        before.forEach((table, rows) -> {
            if (!rows.equals(after.get(table))) {
                changed.add(table);
            }
        });
        return changed;
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
