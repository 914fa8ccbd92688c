package io.getrasl.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Nothing that the sandbox stores is left out of its state. */
class StateFormatTest extends SandboxTest {

    /** What is no state: the migrations' own table, and rows that are there to be locked. */
    private static final Set<String> NO_STATE = Set.of("flyway_schema_history", "seed_lock");

    @Test
    void everyColumnOfTheDatabaseIsExported() throws SQLException {
        Set<String> columns = new TreeSet<>();
        try (Connection connection = TestDatabase.DATA_SOURCE.getConnection()) {
            DatabaseMetaData data = connection.getMetaData();
            String schema = connection.getSchema();
            try (ResultSet row = data.getColumns(null, schema, null, null)) {
                while (row.next()) {
                    String table = row.getString("TABLE_NAME").toLowerCase(Locale.ROOT);
                    if (data.getTables(null, schema, row.getString("TABLE_NAME"), new String[] {"TABLE", "BASE TABLE"})
                                    .next()
                            && !NO_STATE.contains(table)) {
                        columns.add(table + "." + row.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
                    }
                }
            }
        }
        assertThat(SANDBOX.storedColumns())
                .as("a new column needs its field in io.getrasl.sandbox.state")
                .containsExactlyElementsOf(columns);
    }
}
