package io.getrasl.sandbox.contacts;

import io.getrasl.server.model.CreateContactRequest.Messages;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is stored, as far as some requests refer to it, and so which of them break a rule. Not safe for use by several threads. */
final class ContactFacts {

    private final Set<String> phones;
    private final Set<String> emails;
    private final Set<Long> sources;
    private final Set<Long> statuses;
    private final Set<Long> groups;

    /**
     * @param phones numbers that are taken
     * @param emails addresses that are taken
     * @param sources sources of the tenant
     * @param statuses statuses of the tenant
     * @param groups groups of the tenant
     */
    ContactFacts(Set<String> phones, Set<String> emails, Set<Long> sources, Set<Long> statuses, Set<Long> groups) {
        this.phones = phones;
        this.emails = emails;
        this.sources = sources;
        this.statuses = statuses;
        this.groups = groups;
    }

    boolean hasPhone(ContactReferences contact) {
        return contact.phone() != null && phones.contains(contact.phone());
    }

    /** Per field, in the order of the schema, why the contact is refused; empty when it is not. */
    Map<String, List<String>> errors(ContactReferences contact) {
        Map<String, List<String>> errors = new LinkedHashMap<>();
        if (hasPhone(contact)) {
            errors.put("phone", List.of(Messages.PHONE_UNIQUE));
        }
        if (contact.sourceId() != null && !sources.contains(contact.sourceId())) {
            errors.put("source_id", List.of(Messages.SOURCE_ID_EXISTS));
        }
        if (contact.statusId() != null && !statuses.contains(contact.statusId())) {
            errors.put("status_id", List.of(Messages.STATUS_ID_EXISTS));
        }
        if (contact.email() != null && emails.contains(contact.email())) {
            errors.put("email", List.of(Messages.EMAIL_UNIQUE));
        }
        for (int index = 0; index < contact.groups().size(); index++) {
            if (!groups.contains(contact.groups().get(index))) {
                errors.put("groups." + index, List.of(Messages.GROUPS_EXISTS));
            }
        }
        return errors;
    }

    /** The contact will be stored: from now on its phone number and email address are taken. */
    void add(ContactReferences contact) {
        if (contact.phone() != null) {
            phones.add(contact.phone());
        }
        if (contact.email() != null) {
            emails.add(contact.email());
        }
    }
}
