package io.getrasl.sandbox.db;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;

/** The database of one sandbox, with the schema in place. Thread-safe. */
public final class Database implements AutoCloseable {

    private static final String MIGRATIONS = "classpath:io/getrasl/sandbox/db/migration";
    private static final long CONNECTION_TIMEOUT_MILLIS = 5_000;

    private final HikariDataSource pool;
    private final boolean ownedAlone;

    private Database(HikariDataSource pool, boolean ownedAlone) {
        this.pool = pool;
        this.ownedAlone = ownedAlone;
    }

    /** A new database in memory, which ends when this is closed. */
    public static Database inMemory() {
        // Writers of one workspace wait for each other, so the wait for a lock is longer than any batch.
        String url =
                "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000";
        return open(url, null, null, true);
    }

    /**
     * An existing H2 or PostgreSQL database, which outlives this.
     *
     * @throws DatabaseUnavailableException when it cannot be reached
     */
    public static Database at(String url, @Nullable String user, @Nullable String password) {
        return open(withoutItsOwnEnd(url), user, password, false);
    }

    /** H2 would close a file as soon as the process begins to end, while requests and deliveries are still being finished. */
    private static String withoutItsOwnEnd(String url) {
        boolean file = url.startsWith("jdbc:h2:") && !url.matches("jdbc:h2:(mem|tcp|ssl):.*");
        return file && !url.toUpperCase(Locale.ROOT).contains("DB_CLOSE_ON_EXIT")
                ? url + ";DB_CLOSE_ON_EXIT=FALSE"
                : url;
    }

    private static Database open(String url, @Nullable String user, @Nullable String password, boolean ownedAlone) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword(password);
        config.setConnectionTimeout(CONNECTION_TIMEOUT_MILLIS);
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        config.setPoolName("sandbox");
        HikariDataSource pool = connect(config);
        try {
            migrate(pool);
        } catch (RuntimeException e) {
            pool.close();
            throw e;
        }
        return new Database(pool, ownedAlone);
    }

    private static HikariDataSource connect(HikariConfig config) {
        try {
            return new HikariDataSource(config);
        } catch (HikariPool.PoolInitializationException e) {
            throw new DatabaseUnavailableException(e.getCause() == null ? e : e.getCause());
        } catch (RuntimeException e) {
            // No driver takes this URL.
            throw new DatabaseUnavailableException(e);
        }
    }

    private static void migrate(HikariDataSource pool) {
        boolean postgresql = pool.getJdbcUrl().startsWith("jdbc:postgresql:");
        Flyway.configure()
                .dataSource(pool)
                .locations(MIGRATIONS)
                .placeholders(Map.of("exact", postgresql ? "collate \"C\"" : ""))
                .load()
                .migrate();
    }

    /** Connections to it, pooled, at isolation level read committed. */
    public DataSource dataSource() {
        return pool;
    }

    @Override
    public void close() {
        pool.close();
        if (ownedAlone) {
            end(pool.getJdbcUrl());
        }
    }

    /** A database in memory stays without connections until it is told to end. */
    private static void end(String url) {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute("shutdown");
        } catch (SQLException e) {
            throw new IllegalStateException("The sandbox's database did not end", e);
        }
    }
}
