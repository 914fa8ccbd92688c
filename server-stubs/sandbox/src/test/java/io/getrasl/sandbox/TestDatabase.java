package io.getrasl.sandbox;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The database under test: H2 in memory, or with {@code -Drasl.test.database=postgresql} a PostgreSQL of this process's own. */
final class TestDatabase {

    static final boolean POSTGRESQL = "postgresql".equals(System.getProperty("rasl.test.database"));

    static final String URL = POSTGRESQL ? postgresql() : h2();

    static final DataSource DATA_SOURCE = new DriverManagerDataSource(URL);

    private TestDatabase() {}

    /** The URL of an empty database that outlives the processes which use it: on H2 a file in that folder. */
    static String empty(Path folder) {
        return POSTGRESQL ? newPostgresql() : "jdbc:h2:file:" + folder.resolve("rasl");
    }

    /** The URL of an empty database beside the one under test. */
    static String newPostgresql() {
        String name = "rasl_" + UUID.randomUUID().toString().replace('-', '_');
        new JdbcTemplate(DATA_SOURCE).execute("create database " + name);
        return URL.replace("/postgres?", "/" + name + "?");
    }

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
