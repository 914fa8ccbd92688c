package io.getrasl.sandbox.contacts;

import io.getrasl.sandbox.webhooks.WebhookEvents;
import io.getrasl.server.model.Contact;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Tells the workspace's webhook which contacts a change of groups has changed, for a contact's groups are a field of it. Thread-safe;
 * only to be used within {@link io.getrasl.sandbox.db.TenantWrites}.
 */
@Component
public class ContactGroupChanges {

    private final ContactStore store;
    private final ContactAssembler assembler;
    private final WebhookEvents events;

    ContactGroupChanges(ContactStore store, ContactAssembler assembler, WebhookEvents events) {
        this.store = store;
        this.assembler = assembler;
        this.events = events;
    }

    /**
     * Makes the change, and reads the contacts before and after it if somebody wants to know.
     *
     * @param contacts finds those that may change
     * @return what the change returns
     */
    public <T> T record(long tenant, Supplier<? extends Collection<Long>> contacts, Supplier<T> change) {
        if (!events.wantsUpdates(tenant, ContactWrites.RESOURCE)) {
            return change.get();
        }
        Collection<Long> ids = contacts.get();
        List<Contact> before = read(tenant, ids);
        T result = change.get();
        events.updated(tenant, ContactWrites.RESOURCE, () -> before, () -> read(tenant, ids));
        return result;
    }

    private List<Contact> read(long tenant, Collection<Long> ids) {
        return assembler.plain(store.find(tenant, ids));
    }
}
