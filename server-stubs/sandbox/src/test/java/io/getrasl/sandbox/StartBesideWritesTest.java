package io.getrasl.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A sandbox that starts while others work waits for the workspaces before it touches anything else, so nobody waits for it in turn. */
class StartBesideWritesTest extends SandboxTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Test
    void aStartLocksWorkspacesFirst() throws Exception {
        new OwnRoutes(SANDBOX).listen("http://127.0.0.1:1/hooks");
        try (Connection writer = TestDatabase.DATA_SOURCE.getConnection();
                Statement statement = writer.createStatement()) {
            writer.setAutoCommit(false);
            statement.execute("select id from tenants where id = 41 for update");
            CompletableFuture<Sandbox> starting = CompletableFuture.supplyAsync(() -> Sandbox.start(
                    "--port=0",
                    "--rate-limit=0",
                    "--db=" + TestDatabase.URL,
                    "--webhook-url=http://127.0.0.1:2/hooks"));
            awaitTheStart();
            assertThat(statement.executeUpdate("delete from webhook_settings where tenant_id = 41"))
                    .isEqualTo(1);
            writer.commit();
            starting.get(PATIENCE.toSeconds(), TimeUnit.SECONDS).close();
        }
        assertThat(stored("webhook_settings where url like '%:2/%'")).isEqualTo(1);
    }

    private static void awaitTheStart() {
        String sql = TestDatabase.POSTGRESQL
                ? "select count(*) from pg_stat_activity where wait_event_type = 'Lock'"
                : "select count(*) from information_schema.sessions where executing_statement like 'select id from tenants%'";
        Instant deadline = Instant.now().plus(PATIENCE);
        while (STORED.queryForObject(sql, Integer.class) == 0) {
            assertThat(Instant.now()).as("the start waits for the workspace").isBefore(deadline);
            Thread.onSpinWait();
        }
    }
}
