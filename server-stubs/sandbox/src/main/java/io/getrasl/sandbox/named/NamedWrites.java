package io.getrasl.sandbox.named;

import io.getrasl.sandbox.db.RecordIds;
import io.getrasl.sandbox.db.TenantWrites;
import io.getrasl.sandbox.db.Times;
import io.getrasl.sandbox.webhooks.WebhookEvents;
import io.getrasl.server.error.NotFoundException;
import io.getrasl.server.error.ValidationErrorException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What changes named records: each call one transaction. Thread-safe. */
@Component
public class NamedWrites {

    /** The column, and the field, that no two records of a workspace share. */
    public static final String NAME = "name";

    private static final long NEW = 0;

    private final TenantWrites writes;
    private final NamedReads reads;
    private final NamedStore store;
    private final RecordIds ids;
    private final Times times;
    private final WebhookEvents events;

    NamedWrites(
            TenantWrites writes, NamedReads reads, NamedStore store, RecordIds ids, Times times, WebhookEvents events) {
        this.writes = writes;
        this.reads = reads;
        this.store = store;
        this.ids = ids;
        this.times = times;
        this.events = events;
    }

    /**
     * Stores a new record.
     *
     * @param values by column, the name among them
     * @throws ValidationErrorException when the name is another record's
     */
    public <T> T create(NamedKind<T> kind, long tenant, Map<String, @Nullable Object> values) {
        return writes.run(tenant, () -> {
            refuseTaken(kind, tenant, values, NEW);
            long id = ids.reserve(kind.table(), 1);
            store.insert(kind, tenant, id, values, times.now());
            T created = reads.get(kind, tenant, id);
            if (kind.resource() != null) {
                events.created(tenant, kind.resource(), List.of(created));
            }
            return created;
        });
    }

    /**
     * Changes the columns that have a value here, be it null, and no other.
     *
     * @param values by column, the name among them
     * @throws NotFoundException when the tenant has no such record
     * @throws ValidationErrorException when the name is another record's
     */
    public <T> T update(NamedKind<T> kind, long tenant, long id, Map<String, @Nullable Object> values) {
        return writes.run(tenant, () -> {
            T before = reads.get(kind, tenant, id);
            refuseTaken(kind, tenant, values, id);
            store.update(kind, tenant, id, values, times.now());
            T after = reads.get(kind, tenant, id);
            if (kind.resource() != null) {
                events.updated(tenant, kind.resource(), () -> List.of(before), () -> List.of(after));
            }
            return after;
        });
    }

    /**
     * Deletes a record.
     *
     * @param before runs in the same transaction, before the deletion and only if there is such a record; may refuse it by an exception
     * @throws NotFoundException when the tenant has no such record
     */
    public <T> void delete(NamedKind<T> kind, long tenant, long id, Runnable before) {
        writes.run(tenant, () -> {
            T deleted = reads.get(kind, tenant, id);
            before.run();
            if (kind.resource() != null) {
                events.deleted(tenant, kind.resource(), () -> List.of(deleted));
            }
            store.delete(kind, tenant, id);
            return id;
        });
    }

    private void refuseTaken(NamedKind<?> kind, long tenant, Map<String, @Nullable Object> values, long id) {
        if (store.isTaken(kind, tenant, (String) values.get(NAME), id)) {
            throw new ValidationErrorException(Map.of(NAME, List.of(kind.nameTaken())));
        }
    }
}
