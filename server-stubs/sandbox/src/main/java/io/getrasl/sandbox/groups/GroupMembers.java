package io.getrasl.sandbox.groups;

import io.getrasl.sandbox.contacts.ContactGroupChanges;
import io.getrasl.sandbox.db.TenantWrites;
import io.getrasl.sandbox.named.NamedReads;
import io.getrasl.server.error.NotFoundException;
import io.getrasl.server.error.ValidationErrorException;
import io.getrasl.server.model.GroupMembersRequest.Messages;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Takes contacts into groups and out of them: each call one transaction and a number of statements that does not depend on theirs.
 * Thread-safe.
 */
@Component
class GroupMembers {

    private final TenantWrites writes;
    private final NamedReads reads;
    private final Memberships memberships;
    private final ContactGroupChanges changes;

    GroupMembers(TenantWrites writes, NamedReads reads, Memberships memberships, ContactGroupChanges changes) {
        this.writes = writes;
        this.reads = reads;
        this.memberships = memberships;
        this.changes = changes;
    }

    /**
     * Adds all of the contacts, or none.
     *
     * @return how many were not in the group before
     * @throws NotFoundException when the tenant has no such group
     * @throws ValidationErrorException when one of the contacts is not the tenant's
     */
    int add(long tenant, long group, List<Long> contacts) {
        return writes.run(tenant, () -> {
            reads.get(Groups.KIND, tenant, group);
            refuseUnknown(memberships.contacts(tenant, contacts), contacts);
            return changes.record(tenant, () -> contacts, () -> memberships.add(tenant, group, contacts));
        });
    }

    /**
     * Removes those of the contacts that are in the group.
     *
     * @return how many were
     * @throws NotFoundException when the tenant has no such group
     */
    int remove(long tenant, long group, List<Long> contacts) {
        return writes.run(tenant, () -> {
            reads.get(Groups.KIND, tenant, group);
            return changes.record(tenant, () -> contacts, () -> memberships.remove(tenant, group, contacts));
        });
    }

    /** Removes everybody, as a part of the transaction that deletes the group. */
    void removeAll(long tenant, long group) {
        changes.record(tenant, () -> memberships.members(tenant, group), () -> memberships.removeAll(tenant, group));
    }

    private static void refuseUnknown(Set<Long> known, List<Long> contacts) {
        Map<String, List<String>> errors = new LinkedHashMap<>();
        for (int index = 0; index < contacts.size(); index++) {
            if (!known.contains(contacts.get(index))) {
                errors.put("contact_ids." + index, List.of(Messages.CONTACT_IDS_EXISTS));
            }
        }
        if (!errors.isEmpty()) {
            throw new ValidationErrorException(errors);
        }
    }
}
