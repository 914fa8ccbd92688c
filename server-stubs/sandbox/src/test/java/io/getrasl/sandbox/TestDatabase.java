package io.getrasl.sandbox;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The database under test: H2 in memory, or with {@code -Drasl.test.database=postgresql} a PostgreSQL of this process's own. */
final class TestDatabase {

    static final String URL = "postgresql".equals(System.getProperty("rasl.test.database")) ? postgresql() : h2();

    static final DataSource DATA_SOURCE = new DriverManagerDataSource(URL);

    private TestDatabase() {}

    private static String h2() {
        return "jdbc:h2:mem:sandbox-test;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000";
    }

    private static String postgresql() {
        try {
            return EmbeddedPostgres.start().getJdbcUrl("postgres", "postgres");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
