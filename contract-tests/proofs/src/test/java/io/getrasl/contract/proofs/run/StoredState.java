package io.getrasl.contract.proofs.run;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What a database holds, table by table, read past the sandbox. */
public final class StoredState implements AutoCloseable {

    private static final Set<String> NO_STATE = Set.of("flyway_schema_history", "seed_lock");

    private final Connection connection;
    private final List<String> tables = new ArrayList<>();
    private final Set<String> tablesOfTenants = new TreeSet<>();

    StoredState(String url) {
        try {
            connection = DriverManager.getConnection(url);
            DatabaseMetaData metadata = connection.getMetaData();
            String[] kinds = {"TABLE", "BASE TABLE"};
            try (ResultSet found = metadata.getTables(null, null, "%", kinds)) {
                while (found.next()) {
                    String schema = found.getString("TABLE_SCHEM");
                    String table = found.getString("TABLE_NAME");
                    boolean ours = "public".equalsIgnoreCase(schema);
                    if (ours && !NO_STATE.contains(table.toLowerCase(Locale.ROOT))) {
                        tables.add(table);
                    }
                }
            }
            for (String column : List.of("tenant_id", "TENANT_ID")) {
                try (ResultSet found = metadata.getColumns(null, null, "%", column)) {
                    while (found.next()) {
                        tablesOfTenants.add(found.getString("TABLE_NAME"));
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
        List<String> wanted = condition.isEmpty()
                ? tables
                : tables.stream().filter(tablesOfTenants::contains).toList();
        Map<String, List<String>> state = new TreeMap<>();
        wanted.forEach(table -> state.put(table, new ArrayList<>()));
        try (Statement statement = connection.createStatement()) {
            if (ProofDatabase.isPostgresql()) {
                readAtOnce(statement, condition, state);
            } else {
                for (Map.Entry<String, List<String>> table : state.entrySet()) {
                    read(statement, "select * from " + table.getKey() + condition, table.getValue());
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        state.values().forEach(rows -> rows.sort(null));
        return state;
    }

    /** One round trip instead of one for each table. */
    private static void readAtOnce(Statement statement, String condition, Map<String, List<String>> state)
            throws SQLException {
        String query = state.keySet().stream()
                .map(table -> "select '" + table + "', each::text from " + table + " each" + condition)
                .collect(Collectors.joining(" union all "));
        try (ResultSet result = statement.executeQuery(query)) {
            while (result.next()) {
                state.get(result.getString(1)).add(result.getString(2));
            }
        }
    }

    private static void read(Statement statement, String query, List<String> rows) throws SQLException {
        try (ResultSet result = statement.executeQuery(query)) {
            int width = result.getMetaData().getColumnCount();
            while (result.next()) {
                StringBuilder row = new StringBuilder();
                for (int column = 1; column <= width; column++) {
                    row.append(result.getString(column)).append('|');
                }
                rows.add(row.toString());
            }
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
