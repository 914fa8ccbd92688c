package io.getrasl.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A send stores a contact within its own transaction. When that breaks on what somebody wrote past the lock, all of it runs again. */
class RetriedWritesTest extends SandboxTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String NEWCOMER = "+201005550195";

    @Test
    void aSendFindsTheContactThatSomebodyStoredMeanwhile() throws Exception {
        try (Connection intruder = open()) {
            run(
                    intruder,
                    "insert into contacts (id, tenant_id, firstname, lastname, type, phone, status_id, source_id,"
                            + " is_opted_out, created_at, updated_at) select 5000, tenant_id, firstname, lastname, type, '"
                            + NEWCOMER
                            + "', status_id, source_id, false, created_at, updated_at from contacts where id = 812");
            CompletableFuture<Api.Reply> sent = send();
            awaitWaiting("insert into contacts", 1);
            intruder.commit();
            assertThat(reply(sent).data().path("contact_id").asLong()).isEqualTo(5000);
            assertThat(stored("messages where id > 10000")).isEqualTo(1);
        }
    }

    /** The send is the one that is ended: H2 chooses whoever began last, and on PostgreSQL the others never look. */
    @Test
    void aSendThatEndedADeadlockIsMadeAfterAll() throws Exception {
        try (Connection first = open();
                Connection second = open()) {
            run(first, "update next_ids set next_id = next_id where record = 'contacts'");
            run(second, "update next_ids set next_id = next_id where record = 'conversations'");
            CompletableFuture<Api.Reply> sent = send();
            awaitWaiting("update next_ids", 1);
            CompletableFuture<Void> locked = CompletableFuture.runAsync(() -> lockTheWorkspace(second));
            awaitWaiting("select id from tenants", 2);
            first.commit();
            locked.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            second.commit();
            assertThat(reply(sent).status()).isEqualTo(200);
            assertThat(stored("messages where id > 10000")).isEqualTo(1);
            assertThat(stored("contacts where phone = '" + NEWCOMER + "'")).isEqualTo(1);
        }
    }

    private CompletableFuture<Api.Reply> send() {
        return CompletableFuture.supplyAsync(
                () -> full.post("/messages/text", "{'phone': '" + NEWCOMER + "', 'message': 'Welcome!'}"));
    }

    private static Api.Reply reply(CompletableFuture<Api.Reply> sent) throws Exception {
        return sent.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }

    private static Connection open() throws SQLException {
        Connection connection = TestDatabase.DATA_SOURCE.getConnection();
        connection.setAutoCommit(false);
        if (TestDatabase.POSTGRESQL) {
            // Never the one that notices the deadlock.
            run(connection, "set deadlock_timeout = '1h'");
        }
        return connection;
    }

    private static void lockTheWorkspace(Connection connection) {
        try {
            run(connection, "select id from tenants where id = 41 for update");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Returns when a statement like that has begun, on PostgreSQL when so many wait for a lock. */
    private static void awaitWaiting(String statement, int sessions) {
        String sql = TestDatabase.POSTGRESQL
                ? "select count(*) - " + (sessions - 1) + " from pg_stat_activity where wait_event_type = 'Lock'"
                : "select count(*) from information_schema.sessions where executing_statement like '" + statement
                        + "%'";
        Instant deadline = Instant.now().plus(PATIENCE);
        while (STORED.queryForObject(sql, Integer.class) < 1) {
            assertThat(Instant.now()).as(statement).isBefore(deadline);
            Thread.onSpinWait();
        }
    }
}
