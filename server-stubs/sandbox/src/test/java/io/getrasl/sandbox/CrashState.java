package io.getrasl.sandbox;

import static io.getrasl.sandbox.CrashJournal.Asked.ANSWERED;
import static io.getrasl.sandbox.CrashJournal.Asked.NEVER;
import static io.getrasl.sandbox.CrashJournal.Asked.UNANSWERED;
import static org.assertj.core.api.Assertions.assertThat;

import io.getrasl.sandbox.CrashJournal.Batch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What a database holds while no sandbox runs on it, held against what callers were told. */
final class CrashState {

    /** An event as the outbox has it. */
    record Stored(String id, String type, long resource, String status, boolean claimed) {}

    private final JdbcTemplate jdbc;

    CrashState(String url) {
        jdbc = new JdbcTemplate(new DriverManagerDataSource(url));
    }

    /** So that no limit of the plan ends a long run. */
    void liftLimits() {
        jdbc.update("update plan_limits set maximum = -1");
    }

    /**
     * Fails if a batch is there in part, or if something that was answered is not as it was answered. What nobody answered is settled in
     * the journal: it happened or it did not, and from now on that must not change.
     */
    void settle(CrashJournal journal) {
        assertThat(journal.unexpected).isEmpty();
        Map<String, List<Long>> stored = batches();
        assertThat(journal.batches.keySet()).containsAll(stored.keySet());
        journal.batches.values().forEach(batch -> settle(batch, stored.getOrDefault(batch.name, List.of())));
        journal.batches.values().removeIf(batch -> batch.creation == NEVER);
        settleSends(journal);
    }

    private static void settle(Batch batch, List<Long> stored) {
        assertThat(stored.size()).as("%s, %d contacts", batch.name, batch.size).isIn(0, batch.size);
        if (batch.creation == UNANSWERED) {
            batch.creation = stored.isEmpty() ? NEVER : ANSWERED;
            batch.ids = stored;
        }
        if (batch.deletion == UNANSWERED) {
            batch.deletion = stored.isEmpty() ? ANSWERED : NEVER;
        }
        boolean there = batch.creation == ANSWERED && batch.deletion == NEVER;
        assertThat(stored).as(batch.name).isEqualTo(there ? batch.ids : List.of());
    }

    private void settleSends(CrashJournal journal) {
        Map<String, Long> messages = new HashMap<>();
        jdbc.query(
                "select id, message from messages where message like 'send %'",
                row -> {
                    assertThat(messages.put(row.getString("message"), row.getLong("id")))
                            .as("sent twice")
                            .isNull();
                });
        assertThat(journal.sends.keySet()).containsAll(messages.keySet());
        journal.sends.forEach((text, id) ->
                id.ifPresent(answered -> assertThat(messages).as("answered").containsEntry(text, answered)));
        journal.sends.clear();
        messages.forEach((text, id) -> journal.sends.put(text, Optional.of(id)));
    }

    private Map<String, List<Long>> batches() {
        Map<String, List<Long>> batches = new HashMap<>();
        jdbc.query(
                "select id, company from contacts where company like 'batch %' order by id",
                row -> {
                    batches.computeIfAbsent(row.getString("company"), name -> new ArrayList<>())
                            .add(row.getLong("id"));
                });
        return batches;
    }

    /** Fails unless each change that lasts has one event, and no other has. To be called when all is settled. */
    List<Stored> events(CrashJournal journal) {
        List<Stored> events = jdbc.query(
                "select event_id, event_type, resource_id, status, claim from webhook_deliveries order by id",
                (row, number) -> new Stored(
                        row.getString("event_id"),
                        row.getString("event_type"),
                        row.getLong("resource_id"),
                        row.getString("status"),
                        row.getString("claim") != null));
        List<Long> created = new ArrayList<>(
                jdbc.queryForList("select id from contacts where id > 1000 and company is null", Long.class));
        List<Long> deleted = new ArrayList<>();
        for (Batch batch : journal.batches.values()) {
            created.addAll(batch.ids);
            deleted.addAll(batch.deletion == ANSWERED ? batch.ids : List.of());
        }
        assertThat(resources(events, "contact.created")).containsExactlyInAnyOrderElementsOf(created);
        assertThat(resources(events, "contact.deleted")).containsExactlyInAnyOrderElementsOf(deleted);
        return events;
    }

    private static List<Long> resources(List<Stored> events, String type) {
        return events.stream()
                .filter(event -> event.type().equals(type))
                .map(Stored::resource)
                .toList();
    }

    int contacts() {
        return jdbc.queryForObject("select count(*) from contacts where tenant_id = 41", Integer.class);
    }
}
