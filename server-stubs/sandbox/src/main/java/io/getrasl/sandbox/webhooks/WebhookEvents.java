package io.getrasl.sandbox.webhooks;

import io.getrasl.sandbox.spec.DocumentedEvents;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Records what happens to a workspace's records, for its webhook. To be used within the transaction of the change, under the lock of
 * {@link io.getrasl.sandbox.db.TenantWrites}: so events come in the order of the changes, and a change that is undone tells nobody.
 *
 * <p>Records are given as the models that the API replies with; what events show of them, the specification says. Each call costs one
 * statement where nobody wants the event, and one more where somebody does, whatever the number of records. Thread-safe.
 */
@Component
public class WebhookEvents {

    private final DocumentedEvents documented;
    private final WebhookSettingsStore settings;
    private final EventFactory factory;
    private final Outbox outbox;

    WebhookEvents(DocumentedEvents documented, WebhookSettingsStore settings, EventFactory factory, Outbox outbox) {
        this.documented = documented;
        this.settings = settings;
        this.factory = factory;
        this.outbox = outbox;
    }

    /**
     * Records that these were created.
     *
     * @param resource {@code contact}, {@code source} or {@code status}
     */
    public void created(long tenant, String resource, List<?> records) {
        record(
                tenant,
                resource,
                "created",
                fields -> records.stream()
                        .map(each -> Change.created(Snapshot.of(each, fields)))
                        .toList());
    }

    /**
     * Records that these are deleted. To be called before the deletion.
     *
     * @param resource {@code contact}, {@code source} or {@code status}
     * @param records reads what will be deleted; only asked if somebody wants to know
     */
    public void deleted(long tenant, String resource, Supplier<? extends List<?>> records) {
        record(
                tenant,
                resource,
                "deleted",
                fields -> records.get().stream()
                        .map(each -> Change.deleted(Snapshot.of(each, fields)))
                        .toList());
    }

    /**
     * Records what changed; nothing if nothing did. The two lists may differ in order: an id tells what belongs together.
     *
     * @param resource {@code contact}, {@code source} or {@code status}
     * @param before the records as they were; only asked if somebody wants to know
     * @param after the same records as they are now; only asked if somebody wants to know
     */
    public void updated(
            long tenant, String resource, Supplier<? extends List<?>> before, Supplier<? extends List<?>> after) {
        record(tenant, resource, "updated", fields -> {
            Map<Long, Snapshot> old = before.get().stream()
                    .map(each -> Snapshot.of(each, fields))
                    .collect(Collectors.toMap(Snapshot::id, Function.identity()));
            return after.get().stream()
                    .map(each -> Snapshot.of(each, fields))
                    .map(each -> Change.updated(old.get(each.id()), each))
                    .flatMap(Optional::stream)
                    .toList();
        });
    }

    /** Whether the workspace wants to know when such records change: for callers that must read them before they change. */
    public boolean wantsUpdates(long tenant, String resource) {
        return settings.subscription(tenant)
                .filter(subscription -> subscription.events().contains(resource + ".updated"))
                .isPresent();
    }

    private void record(long tenant, String resource, String action, Function<List<String>, List<Change>> changes) {
        String type = resource + "." + action;
        List<String> fields = documented.attributes(type);
        settings.subscription(tenant)
                .filter(subscription -> subscription.events().contains(type))
                .ifPresent(subscription -> {
                    List<Event> events = factory.events(subscription, resource, type, changes.apply(fields));
                    outbox.add(tenant, resource, type, events);
                });
    }
}
