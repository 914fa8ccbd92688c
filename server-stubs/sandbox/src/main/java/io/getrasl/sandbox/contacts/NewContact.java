package io.getrasl.sandbox.contacts;

import io.getrasl.server.model.CreateContactRequest;
import java.time.OffsetDateTime;
import java.util.List;

/** A contact that passed every check and is about to be stored. */
record NewContact(CreateContactRequest request) {

    /** The groups that it joins, each once. */
    List<Long> groupIds() {
        return request.groups() == null
                ? List.of()
                : request.groups().stream().distinct().toList();
    }

    /** The values of a row, in the order of the store's insert. */
    Object[] row(long id, long tenant, OffsetDateTime now) {
        return new Object[] {
            id,
            tenant,
            request.firstname(),
            request.lastname(),
            request.company().orElse(null),
            request.type().value(),
            request.email().orElse(null),
            request.phone(),
            request.statusId(),
            request.sourceId(),
            request.description().orElse(null),
            request.city().orElse(null),
            request.state().orElse(null),
            request.zip().orElse(null),
            request.address().orElse(null),
            request.countryId().orElse(null),
            request.assignedId().orElse(null),
            now,
            now
        };
    }
}
