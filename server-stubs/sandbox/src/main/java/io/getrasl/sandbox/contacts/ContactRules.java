package io.getrasl.sandbox.contacts;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Looks up what some contacts are to be judged by, in five statements at most whatever their number. Thread-safe. */
@Component
class ContactRules {

    /** Stands for a contact that is not stored yet. */
    static final long NONE = 0;

    private final TenantRecords records;

    ContactRules(TenantRecords records) {
        this.records = records;
    }

    /** @param exceptContact the contact that may keep its phone number and email address, {@link #NONE} for a new one */
    ContactFacts facts(long tenant, List<ContactReferences> contacts, long exceptContact) {
        return new ContactFacts(
                new HashSet<>(records.phones(tenant, all(contacts, ContactReferences::phone), exceptContact)),
                new HashSet<>(records.emails(tenant, all(contacts, ContactReferences::email), exceptContact)),
                records.sources(tenant, all(contacts, ContactReferences::sourceId)),
                records.statuses(tenant, all(contacts, ContactReferences::statusId)),
                records.groups(
                        tenant,
                        contacts.stream()
                                .map(ContactReferences::groups)
                                .flatMap(Collection::stream)
                                .collect(Collectors.toSet())));
    }

    private static <T> Set<T> all(List<ContactReferences> contacts, Function<ContactReferences, T> value) {
        return contacts.stream().map(value).filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
