package io.getrasl.sandbox.db;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.h2.api.ErrorCode;
import org.jspecify.annotations.Nullable;

/** The database of one sandbox, with the schema in place. Thread-safe. */
public final class Database implements AutoCloseable {

    private static final String MIGRATIONS = "classpath:io/getrasl/sandbox/db/migration";

    /** Connections at most, unless somebody says otherwise. */
    public static final int DEFAULT_POOL = 10;

    /** How long a start tries to reach the database. */
    private static final long START_MILLIS = 5_000;

    /** How long a call waits for a connection: longer than those before it can take. */
    private static final long CALL_MILLIS = 30_000;

    /** A machine that vanishes in the middle of a transaction does not keep its locks for longer. */
    private static final String POSTGRESQL_SESSION = "set idle_in_transaction_session_timeout = '60s'";

    private static final String POSTGRESQL = "jdbc:postgresql:";

    private final HikariDataSource pool;
    private final boolean ownedAlone;

    private Database(HikariDataSource pool, boolean ownedAlone) {
        this.pool = pool;
        this.ownedAlone = ownedAlone;
    }

    /** A new database in memory, which ends when this is closed. */
    public static Database inMemory() {
        String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;DB_CLOSE_ON_EXIT=FALSE";
        return open(url, null, null, DEFAULT_POOL, true);
    }

    /**
     * An existing H2 or PostgreSQL database, which outlives this.
     *
     * @param connections how many to hold at most
     * @throws DatabaseUnavailableException when it cannot be reached
     * @throws SchemaException when its tables are others than those of a sandbox, or of a later one
     */
    public static Database at(String url, @Nullable String user, @Nullable String password, int connections) {
        return open(url, user, password, connections, false);
    }

    private static Database open(
            String url, @Nullable String user, @Nullable String password, int connections, boolean ownedAlone) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(H2Url.complete(url));
        config.setUsername(user);
        config.setPassword(password);
        config.setMaximumPoolSize(connections);
        config.setConnectionTimeout(START_MILLIS);
        config.setConnectionInitSql(url.startsWith(POSTGRESQL) ? POSTGRESQL_SESSION : null);
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        config.setPoolName("sandbox");
        HikariDataSource pool = connect(config);
        try {
            migrate(pool);
        } catch (FlywayException e) {
            pool.close();
            throw new SchemaException(e);
        } catch (RuntimeException e) {
            pool.close();
            throw e;
        }
        pool.getHikariConfigMXBean().setConnectionTimeout(CALL_MILLIS);
        return new Database(pool, ownedAlone);
    }

    private static HikariDataSource connect(HikariConfig config) {
        try {
            return new HikariDataSource(config);
        } catch (HikariPool.PoolInitializationException e) {
            throw unavailable(config.getJdbcUrl(), e.getCause() == null ? e : e.getCause());
        } catch (RuntimeException e) {
            // No driver takes this URL.
            throw new DatabaseUnavailableException(e);
        }
    }

    private static DatabaseUnavailableException unavailable(String url, Throwable cause) {
        return cause instanceof SQLException refused && refused.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1
                ? DatabaseUnavailableException.inUse(H2Url.withoutSettings(url), cause)
                : new DatabaseUnavailableException(cause);
    }

    private static void migrate(HikariDataSource pool) {
        boolean postgresql = pool.getJdbcUrl().startsWith(POSTGRESQL);
        Flyway.configure()
                .dataSource(pool)
                .locations(MIGRATIONS)
                .placeholders(Map.of("exact", postgresql ? "collate \"C\"" : ""))
                .load()
                .migrate();
    }

    /** For what only the pool itself knows. */
    HikariDataSource pool() {
        return pool;
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
