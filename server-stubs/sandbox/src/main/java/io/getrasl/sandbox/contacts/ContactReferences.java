package io.getrasl.sandbox.contacts;

import io.getrasl.server.model.CreateContactRequest;
import io.getrasl.server.model.UpdateContactRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

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

    /**
     * What is right in a request that is not right as a whole.
     *
     * @param refused the paths of what is wrong
     */
    static ContactReferences of(JsonNode request, Set<String> refused) {
        return new ContactReferences(
                text(request, "phone", refused),
                text(request, "email", refused),
                id(request, "source_id", refused),
                id(request, "status_id", refused),
                groups(request, refused));
    }

    private static @Nullable String text(JsonNode request, String field, Set<String> refused) {
        return refused.contains(field) ? null : request.path(field).asString(null);
    }

    private static @Nullable Long id(JsonNode request, String field, Set<String> refused) {
        JsonNode value = request.path(field);
        return refused.contains(field) || !value.isIntegralNumber() ? null : Long.valueOf(value.longValue());
    }

    private static List<Long> groups(JsonNode request, Set<String> refused) {
        if (refused.stream().anyMatch(path -> path.equals("groups") || path.startsWith("groups."))) {
            return List.of();
        }
        List<Long> groups = new ArrayList<>();
        request.path("groups").forEach(group -> groups.add(group.longValue()));
        return groups;
    }

    private static List<Long> orNone(@Nullable List<Long> groups) {
        return groups == null ? List.of() : groups;
    }
}
