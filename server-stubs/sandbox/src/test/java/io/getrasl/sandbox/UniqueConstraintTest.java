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

/** Somebody writes past the lock of the workspace: the unique constraint notices, and the caller still gets a documented error. */
class UniqueConstraintTest extends SandboxTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Test
    void aPhoneNumberStoredInBetweenIsADuplicate() throws Exception {
        try (Connection intruder = TestDatabase.DATA_SOURCE.getConnection()) {
            store(intruder, "+201005550190");
            CompletableFuture<Api.Reply> created =
                    CompletableFuture.supplyAsync(() -> full.post("/contacts", contact("+201005550190", "")));
            awaitTheInsert(intruder);
            intruder.commit();
            Api.Reply reply = created.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            assertThat(reply.status()).isEqualTo(422);
            assertThat(reply.details()).isEqualTo("{'phone':['This phone number already exists']}");
        }
    }

    /** Not committed: nobody sees it, but the index knows it. */
    private static void store(Connection intruder, String phone) throws SQLException {
        intruder.setAutoCommit(false);
        try (Statement statement = intruder.createStatement()) {
            statement.execute("insert into contacts (id, tenant_id, firstname, lastname, type, phone, status_id,"
                    + " source_id, is_opted_out, created_at, updated_at) select 5000, tenant_id, firstname, lastname,"
                    + " type, '" + phone + "', status_id, source_id, false, created_at, updated_at"
                    + " from contacts where id = 812");
        }
    }

    /** By then duplicates have been looked for, and the intruder's was not seen. */
    private static void awaitTheInsert(Connection intruder) throws SQLException {
        boolean h2 = intruder.getMetaData().getURL().startsWith("jdbc:h2:");
        String sql = h2
                ? "select count(*) from information_schema.sessions where executing_statement like 'insert into contacts %'"
                : "select count(*) from pg_stat_activity where wait_event_type = 'Lock'";
        Instant deadline = Instant.now().plus(PATIENCE);
        while (STORED.queryForObject(sql, Integer.class) == 0) {
            assertThat(Instant.now()).as("no insert was tried").isBefore(deadline);
            Thread.onSpinWait();
        }
    }
}
