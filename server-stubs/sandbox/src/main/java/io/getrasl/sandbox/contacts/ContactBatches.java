package io.getrasl.sandbox.contacts;

import io.getrasl.sandbox.db.RecordIds;
import io.getrasl.sandbox.db.TenantWrites;
import io.getrasl.sandbox.db.Times;
import io.getrasl.sandbox.webhooks.WebhookEvents;
import io.getrasl.server.error.FeatureLimitExceededException;
import io.getrasl.server.error.ValidationErrorException;
import io.getrasl.server.model.BatchCreateContactsRequest;
import io.getrasl.server.model.BatchCreateResult;
import io.getrasl.server.model.BatchDeleteResult;
import io.getrasl.server.model.BatchDeleteSummary;
import io.getrasl.server.model.Contact;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.springframework.stereotype.Component;

/** What changes many contacts: each call one transaction and a number of statements that does not depend on theirs. Thread-safe. */
@Component
class ContactBatches {

    private final TenantWrites writes;
    private final ContactStore store;
    private final ContactAssembler assembler;
    private final ContactRules rules;
    private final ContactQuota quota;
    private final ContactItems items;
    private final RecordIds ids;
    private final Times times;
    private final WebhookEvents events;

    ContactBatches(
            TenantWrites writes,
            ContactStore store,
            ContactAssembler assembler,
            ContactRules rules,
            ContactQuota quota,
            ContactItems items,
            RecordIds ids,
            Times times,
            WebhookEvents events) {
        this.writes = writes;
        this.store = store;
        this.assembler = assembler;
        this.rules = rules;
        this.quota = quota;
        this.items = items;
        this.ids = ids;
        this.times = times;
        this.events = events;
    }

    /**
     * Stores the contacts that break no rule, or none at all.
     *
     * @throws ValidationErrorException when one breaks a rule and none may
     * @throws FeatureLimitExceededException when the plan does not allow all that would be stored
     */
    BatchCreateResult create(long tenant, BatchCreateContactsRequest request) {
        List<ContactItem> batch = items.read(request.contacts());
        BatchRules options = BatchRules.of(request.options());
        return writes.run(tenant, () -> {
            List<ContactReferences> references =
                    batch.stream().map(ContactItem::references).toList();
            ContactFacts facts = rules.facts(tenant, references, ContactRules.NONE);
            BatchOutcome outcome = new BatchOutcome(options, facts);
            batch.forEach(outcome::add);
            quota.require(tenant, outcome.accepted().size());
            return outcome.result(batch.size(), insert(tenant, outcome.accepted()));
        });
    }

    /** Deletes those that there are. An id that comes twice is deleted the first time and not there the second. */
    BatchDeleteResult delete(long tenant, List<Long> contacts) {
        Set<Long> ids = new HashSet<>(contacts);
        int deleted = writes.run(tenant, () -> {
            events.deleted(tenant, ContactWrites.RESOURCE, () -> assembler.plain(store.find(tenant, ids)));
            return store.delete(tenant, ids);
        });
        return BatchDeleteResult.builder()
                .summary(BatchDeleteSummary.builder()
                        .total(contacts.size())
                        .deleted(deleted)
                        .failed(contacts.size() - deleted)
                        .build())
                .build();
    }

    private List<Contact> insert(long tenant, List<NewContact> contacts) {
        if (contacts.isEmpty()) {
            return List.of();
        }
        long first = ids.reserve(ContactWrites.RECORD, contacts.size());
        store.insert(tenant, first, contacts, times.now());
        List<Long> created =
                LongStream.range(first, first + contacts.size()).boxed().toList();
        List<Contact> replies =
                assembler.assemble(tenant, store.find(tenant, created), ContactWrites.EMBEDDED::contains);
        events.created(tenant, ContactWrites.RESOURCE, replies);
        return replies;
    }
}
