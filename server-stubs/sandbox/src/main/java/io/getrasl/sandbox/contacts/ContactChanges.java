package io.getrasl.sandbox.contacts;

import io.getrasl.server.model.UpdateContactRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openapitools.jackson.nullable.JsonNullable;

/**
 * What a request changes, and nothing else.
 *
 * @param values the new values by column, null to empty it
 * @param groups the new groups, each once; null to leave them
 */
record ContactChanges(
        Map<String, @Nullable Object> values, @Nullable List<Long> groups) {

    static ContactChanges of(UpdateContactRequest request) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        put(values, "firstname", request.firstname());
        put(values, "lastname", request.lastname());
        put(values, "phone", request.phone());
        put(values, "type", request.type() == null ? null : request.type().value());
        put(values, "source_id", request.sourceId());
        put(values, "status_id", request.statusId());
        put(values, "email", request.email());
        put(values, "company", request.company());
        put(values, "description", request.description());
        put(values, "city", request.city());
        put(values, "state", request.state());
        put(values, "zip", request.zip());
        put(values, "address", request.address());
        put(values, "country_id", request.countryId());
        put(values, "assigned_id", request.assignedId());
        List<Long> groups = request.groups() == null
                ? null
                : request.groups().stream().distinct().toList();
        return new ContactChanges(values, groups);
    }

    boolean isEmpty() {
        return values.isEmpty() && groups == null;
    }

    private static void put(Map<String, @Nullable Object> values, String column, @Nullable Object value) {
        if (value != null) {
            values.put(column, value);
        }
    }

    private static void put(
            Map<String, @Nullable Object> values, String column, JsonNullable<? extends @Nullable Object> value) {
        if (value.isPresent()) {
            values.put(column, value.get());
        }
    }
}
