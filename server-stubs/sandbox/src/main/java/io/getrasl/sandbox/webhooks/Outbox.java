package io.getrasl.sandbox.webhooks;

import io.getrasl.sandbox.db.SqlArray;
import io.getrasl.sandbox.scenarios.Scenario;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Events as they are stored until their delivery and after it. Thread-safe. */
@Component
class Outbox {

    /** There is something new in the outbox. */
    record Filled() {}

    private static final String ADD = """
            insert into webhook_deliveries
                (tenant_id, event_id, event_type, resource_type, resource_id, payload, created_at, status, attempts, due_at)
            select cast(? as bigint), e.event_id, cast(? as varchar(50)), cast(? as varchar(50)), e.resource_id, e.payload,
                cast(? as timestamp(3) with time zone), 'pending', 0, cast(? as timestamp(3) with time zone)
              from unnest(cast(? as varchar array), cast(? as bigint array), cast(? as varchar array)) with ordinality
                   as e (event_id, resource_id, payload, place)
             order by e.place""";

    private static final String REPEAT = """
            insert into webhook_deliveries
                (tenant_id, event_id, event_type, resource_type, resource_id, payload, created_at, status, attempts, due_at)
            select tenant_id, event_id, event_type, resource_type, resource_id, payload,
                cast(? as timestamp(3) with time zone), 'pending', 0, cast(? as timestamp(3) with time zone)
              from webhook_deliveries where tenant_id = ? and id = ?""";

    private final JdbcTemplate jdbc;
    private final Clock clock;
    private final ApplicationEventPublisher publisher;

    Outbox(JdbcTemplate jdbc, Clock clock, ApplicationEventPublisher publisher) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.publisher = publisher;
    }

    /** One statement, whatever the number of events. To be used within the transaction of the change. */
    void add(long tenant, String resource, String type, List<Event> changes) {
        if (changes.isEmpty()) {
            return;
        }
        List<Event> events = Scenario.duplicatesEvents()
                ? changes.stream().flatMap(each -> Stream.of(each, each)).toList()
                : changes;
        OffsetDateTime now = now(clock);
        jdbc.update(
                ADD,
                tenant,
                type,
                resource,
                now,
                now,
                SqlArray.ofTexts(events.stream().map(Event::id).toList()),
                SqlArray.ofIds(events.stream().map(Event::resourceId).toList()),
                SqlArray.ofTexts(events.stream().map(Event::payload).toList()));
        tellAfterCommit();
    }

    /** Has the same event delivered once more, after everything that waits. To be used within {@code TenantWrites}. */
    void repeat(long tenant, long delivery) {
        OffsetDateTime now = now(clock);
        jdbc.update(REPEAT, now, now, tenant, delivery);
        tellAfterCommit();
    }

    /** Nothing that waits of this workspace is delivered any more. */
    void cancel(long tenant) {
        jdbc.update(
                "update webhook_deliveries set status = 'cancelled', claim = null where tenant_id = ? and status = 'pending'",
                tenant);
    }

    /** The time as it is stored here: UTC, to the millisecond. */
    static OffsetDateTime now(Clock clock) {
        return time(clock.instant());
    }

    static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC).truncatedTo(ChronoUnit.MILLIS);
    }

    private void tellAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                publisher.publishEvent(new Filled());
            }
        });
    }
}
