package io.getrasl.sandbox.webhooks;

import io.getrasl.server.json.ApiJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What happened to a record.
 *
 * @param record the record after it, or before its deletion
 * @param previous the values before, null on creation
 * @param current the values after, empty on deletion
 * @param modified the names of the changed fields, null on creation and deletion
 */
record Change(
        Snapshot record,
        @Nullable ObjectNode previous,
        ObjectNode current,
        @Nullable List<String> modified) {

    /** Fields that change along with others and are no news by themselves. */
    private static final Set<String> BOOKKEEPING = Set.of("created_at", "updated_at");

    static Change created(Snapshot record) {
        return new Change(record, null, record.attributes(), null);
    }

    static Change deleted(Snapshot record) {
        return new Change(record, record.attributes(), ApiJson.mapper().createObjectNode(), null);
    }

    /** Empty when no field changed. */
    static Optional<Change> updated(Snapshot before, Snapshot after) {
        ObjectNode previous = ApiJson.mapper().createObjectNode();
        ObjectNode current = ApiJson.mapper().createObjectNode();
        List<String> modified = new ArrayList<>();
        for (String field : after.attributes().propertyNames()) {
            JsonNode old = before.attributes().path(field);
            JsonNode now = after.attributes().path(field);
            if (!BOOKKEEPING.contains(field) && !now.equals(old)) {
                previous.set(field, old);
                current.set(field, now);
                modified.add(field);
            }
        }
        return modified.isEmpty() ? Optional.empty() : Optional.of(new Change(after, previous, current, modified));
    }
}
