package io.getrasl.contract.proofs.run;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/** Databases for proofs: H2 in memory, or with {@code -Drasl.test.database=postgresql} in a PostgreSQL of this process's own. */
public final class ProofDatabase {

    private static EmbeddedPostgres server;

    private ProofDatabase() {}

    /** Whether proofs run on PostgreSQL. */
    public static boolean isPostgresql() {
        return "postgresql".equals(System.getProperty("rasl.test.database"));
    }

    /** The URL of a new, empty database. */
    static synchronized String fresh() {
        String name = "proof" + UUID.randomUUID().toString().replace("-", "");
        if (!isPostgresql()) {
            return "jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000";
        }
        try {
            if (server == null) {
                server = EmbeddedPostgres.start();
            }
            try (Connection connection = server.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create database " + name);
            }
            return server.getJdbcUrl("postgres", name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("no database for a proof", e);
        }
    }
}
