package io.getrasl.sandbox.contacts;

import io.getrasl.sandbox.db.RecordIds;
import io.getrasl.sandbox.db.TenantWrites;
import io.getrasl.sandbox.db.Times;
import io.getrasl.sandbox.webhooks.WebhookEvents;
import io.getrasl.server.error.FeatureLimitExceededException;
import io.getrasl.server.error.NotFoundException;
import io.getrasl.server.error.ValidationErrorException;
import io.getrasl.server.model.Contact;
import io.getrasl.server.model.CreateContactRequest;
import io.getrasl.server.model.UpdateContactRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What changes single contacts: each call one transaction. Thread-safe. */
@Component
class ContactWrites {

    /** Replies to changes show the groups, asked for or not. */
    static final Set<String> EMBEDDED = Set.of("groups");

    /** Which ids contacts get. */
    static final String RECORD = "contacts";

    /** What events call a contact. */
    static final String RESOURCE = "contact";

    private final TenantWrites writes;
    private final ContactStore store;
    private final ContactReads reads;
    private final ContactAssembler assembler;
    private final ContactRules rules;
    private final ContactQuota quota;
    private final RecordIds ids;
    private final Times times;
    private final WebhookEvents events;

    ContactWrites(
            TenantWrites writes,
            ContactStore store,
            ContactReads reads,
            ContactAssembler assembler,
            ContactRules rules,
            ContactQuota quota,
            RecordIds ids,
            Times times,
            WebhookEvents events) {
        this.writes = writes;
        this.store = store;
        this.reads = reads;
        this.assembler = assembler;
        this.rules = rules;
        this.quota = quota;
        this.ids = ids;
        this.times = times;
        this.events = events;
    }

    /**
     * Stores a new contact.
     *
     * @throws ValidationErrorException when it is a duplicate or refers to records that the tenant does not have
     * @throws FeatureLimitExceededException when the plan allows no more contacts
     */
    Contact create(long tenant, CreateContactRequest request) {
        return writes.run(tenant, () -> {
            refuse(tenant, ContactReferences.of(request), ContactRules.NONE);
            quota.require(tenant, 1);
            long id = ids.reserve(RECORD, 1);
            store.insert(tenant, id, List.of(new NewContact(request)), times.now());
            Contact created = reads.get(tenant, id, EMBEDDED);
            events.created(tenant, RESOURCE, List.of(created));
            return created;
        });
    }

    /**
     * Changes what the request names and nothing else.
     *
     * @throws NotFoundException when the tenant has no such contact
     * @throws ValidationErrorException when it would be a duplicate or refer to records that the tenant does not have
     */
    Contact update(long tenant, long id, UpdateContactRequest request) {
        ContactChanges changes = ContactChanges.of(request);
        return writes.run(tenant, () -> {
            ContactRow before = store.find(tenant, id).orElseThrow(NotFoundException::new);
            refuse(tenant, ContactReferences.of(request), id);
            if (!changes.isEmpty()) {
                store.update(tenant, id, changes.values(), times.now());
            }
            if (changes.groups() != null) {
                store.replaceGroups(tenant, id, changes.groups());
            }
            Contact after = reads.get(tenant, id, EMBEDDED);
            events.updated(tenant, RESOURCE, () -> assembler.plain(List.of(before)), () -> List.of(after));
            return after;
        });
    }

    /** Opts a contact out of messages, or in again. */
    void setOptedOut(long tenant, long id, boolean optedOut) {
        writes.run(tenant, () -> {
            ContactRow before = store.find(tenant, id).orElseThrow(NotFoundException::new);
            if (before.isOptedOut() != optedOut) {
                store.update(tenant, id, Map.of("is_opted_out", optedOut), times.now());
                events.updated(
                        tenant,
                        RESOURCE,
                        () -> assembler.plain(List.of(before)),
                        () -> List.of(reads.get(tenant, id, EMBEDDED)));
            }
            return null;
        });
    }

    /** @throws NotFoundException when the tenant has no such contact */
    void delete(long tenant, long id) {
        int deleted = writes.run(tenant, () -> {
            events.deleted(tenant, RESOURCE, () -> assembler.plain(store.find(tenant, Set.of(id))));
            return store.delete(tenant, Set.of(id));
        });
        if (deleted == 0) {
            throw new NotFoundException();
        }
    }

    private void refuse(long tenant, ContactReferences contact, long id) {
        Map<String, List<String>> errors =
                rules.facts(tenant, List.of(contact), id).errors(contact);
        if (!errors.isEmpty()) {
            throw new ValidationErrorException(errors);
        }
    }
}
