package io.getrasl.sandbox.contacts;

import io.getrasl.sandbox.db.RecordIds;
import io.getrasl.sandbox.db.TenantWrites;
import io.getrasl.sandbox.db.Times;
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

    private final TenantWrites writes;
    private final ContactStore store;
    private final ContactReads reads;
    private final ContactRules rules;
    private final ContactQuota quota;
    private final RecordIds ids;
    private final Times times;

    ContactWrites(
            TenantWrites writes,
            ContactStore store,
            ContactReads reads,
            ContactRules rules,
            ContactQuota quota,
            RecordIds ids,
            Times times) {
        this.writes = writes;
        this.store = store;
        this.reads = reads;
        this.rules = rules;
        this.quota = quota;
        this.ids = ids;
        this.times = times;
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
            return reads.get(tenant, id, EMBEDDED);
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
            store.find(tenant, id).orElseThrow(NotFoundException::new);
            refuse(tenant, ContactReferences.of(request), id);
            if (!changes.isEmpty()) {
                store.update(tenant, id, changes.values(), times.now());
            }
            if (changes.groups() != null) {
                store.replaceGroups(tenant, id, changes.groups());
            }
            return reads.get(tenant, id, EMBEDDED);
        });
    }

    /** @throws NotFoundException when the tenant has no such contact */
    void delete(long tenant, long id) {
        int deleted = writes.run(tenant, () -> store.delete(tenant, Set.of(id)));
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
