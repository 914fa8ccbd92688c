package io.getrasl.sandbox.webhooks;

import io.getrasl.sandbox.db.WholeDatabase;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Hands out what is due, so that of all threads and processes on the database one makes the next attempt, and an event waits for
 * those of the same record before it. Thread-safe.
 */
@Component
class Claims {

    private static final String FIRST_OF_ITS_RECORD = """
              from webhook_deliveries d
              join webhook_settings s on s.tenant_id = d.tenant_id
             where d.tenant_id = ? and d.status = 'pending'
               and not exists (
                   select 1 from webhook_deliveries e
                    where e.tenant_id = d.tenant_id and e.resource_type = d.resource_type
                      and e.resource_id = d.resource_id and e.status = 'pending' and e.id < d.id)
            """;

    private static final String DUE = "select d.id, d.attempts, d.payload, s.url, s.secret " + FIRST_OF_ITS_RECORD
            + " and d.due_at <= ? order by d.id fetch first ? rows only";

    private static final String NEXT = "select min(d.due_at) " + FIRST_OF_ITS_RECORD;

    private static final String CLAIM = "update webhook_deliveries set claim = ?, due_at = ?"
            + " where id = ? and status = 'pending' and due_at <= ? and attempts = ?";

    private static final String FINISH =
            "update webhook_deliveries set status = ?, attempts = ?, due_at = ?, claim = null"
                    + " where id = ? and claim = ?";

    private static final String LOG = "insert into webhook_attempts"
            + " (delivery_id, attempt, started_at, http_status, error, duration_millis) values (?, ?, ?, ?, ?, ?)";

    private static final String RELEASE =
            "update webhook_deliveries set due_at = ?, claim = null where id = ? and claim = ?";

    private static final String FORGET = """
            delete from webhook_deliveries
             where status <> 'pending'
               and id <= (select id from webhook_deliveries where status <> 'pending'
                           order by id desc offset ? rows fetch first 1 rows only)""";

    /** How long it is known what became of an event. */
    private static final Duration KEPT = Duration.ofDays(30);

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transactions;
    private final WholeDatabase whole;
    private final Clock clock;
    private final int kept;

    Claims(
            JdbcTemplate jdbc,
            TransactionTemplate transactions,
            WholeDatabase whole,
            Clock clock,
            @Value("${rasl.sandbox.kept-deliveries}") int kept) {
        this.kept = kept;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.whole = whole;
        this.clock = clock;
    }

    /** At most so many of a workspace's deliveries that are due now, oldest first: this caller's for the length of the lease. */
    List<Claim> take(long tenant, int most) {
        OffsetDateTime now = Outbox.now(clock);
        List<Claim> due = jdbc.query(
                DUE,
                (row, number) -> new Claim(
                        row.getLong("id"),
                        UUID.randomUUID().toString(),
                        row.getInt("attempts") + 1,
                        URI.create(row.getString("url")),
                        row.getString("secret"),
                        row.getString("payload")),
                tenant,
                now,
                most);
        List<Claim> own = new ArrayList<>();
        for (Claim claim : due) {
            // Whoever was faster has moved the time already, or made the attempt if its clock is behind this one.
            if (jdbc.update(CLAIM, claim.mark(), now.plus(RetryPlan.LEASE), claim.delivery(), now, claim.attempt() - 1)
                    == 1) {
                own.add(claim);
            }
        }
        return own;
    }

    /** How long nothing of a workspace will be due, as far as is known now; null when nothing waits at all. Not below zero. */
    @Nullable
    Duration untilNext(long tenant) {
        OffsetDateTime next = jdbc.queryForObject(NEXT, OffsetDateTime.class, tenant);
        if (next == null) {
            return null;
        }
        Duration wait = Duration.between(clock.instant(), next.toInstant());
        return wait.isNegative() ? Duration.ZERO : wait;
    }

    /**
     * Logs the attempt and settles what comes next, unless the claim was lost meanwhile.
     *
     * @return what the delivery has come to; null when the claim was lost
     */
    @Nullable
    DeliveryStatus finish(Claim claim, Attempt attempt) {
        return transactions.execute(status -> {
            OffsetDateTime due = Outbox.now(clock);
            DeliveryStatus outcome = outcome(claim, attempt);
            if (outcome == DeliveryStatus.PENDING) {
                due = due.plus(RetryPlan.waitAfter(claim.attempt()));
            }
            int found = jdbc.update(FINISH, outcome.text(), claim.attempt(), due, claim.delivery(), claim.mark());
            if (found == 1) {
                jdbc.update(
                        LOG,
                        claim.delivery(),
                        claim.attempt(),
                        Outbox.time(attempt.startedAt()),
                        attempt.status(),
                        attempt.error(),
                        attempt.duration().toMillis());
            }
            return found == 1 ? outcome : null;
        });
    }

    /** Gives back what was not attempted to an end, for whoever looks next. */
    void release(Claim claim) {
        jdbc.update(RELEASE, Outbox.now(clock), claim.delivery(), claim.mark());
    }

    /** Forgets what ended long ago, and of what ended all but the latest. */
    void forgetOld() {
        transactions.executeWithoutResult(status -> {
            whole.lock();
            jdbc.update(FORGET, kept);
            jdbc.update(
                    "delete from webhook_deliveries where status <> 'pending' and created_at < ?",
                    Outbox.now(clock).minus(KEPT));
        });
    }

    private static DeliveryStatus outcome(Claim claim, Attempt attempt) {
        if (attempt.acknowledged()) {
            return DeliveryStatus.DELIVERED;
        }
        return RetryPlan.isLast(claim.attempt()) ? DeliveryStatus.FAILED : DeliveryStatus.PENDING;
    }
}
