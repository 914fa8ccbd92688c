package io.getrasl.sandbox.contacts;

import io.getrasl.server.model.CreateContactRequest;
import io.getrasl.server.model.UpdateContactRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What of a request only the stored data can judge. Null, or no groups, where the request says nothing.
 *
 * @param groups ids as they were sent, so that a position names the same one
 */
record ContactReferences(
        @Nullable String phone,
        @Nullable String email,
        @Nullable Long sourceId,
        @Nullable Long statusId,
        List<Long> groups) {

    static ContactReferences of(CreateContactRequest request) {
        return new ContactReferences(
                request.phone(),
                request.email().orElse(null),
                request.sourceId(),
                request.statusId(),
                orNone(request.groups()));
    }

    static ContactReferences of(UpdateContactRequest request) {
        return new ContactReferences(
                request.phone(),
                request.email().orElse(null),
                request.sourceId(),
                request.statusId(),
                orNone(request.groups()));
    }

    private static List<Long> orNone(@Nullable List<Long> groups) {
        return groups == null ? List.of() : groups;
    }
}
