package io.getrasl.sandbox.webhooks;

import io.getrasl.server.json.ApiJson;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A record as events show it.
 *
 * @param id the record's id
 * @param attributes its fields, without the id
 */
record Snapshot(long id, ObjectNode attributes) {

    /**
     * Takes of a record what events show of it.
     *
     * @param record a model with an id, as the API replies with it
     * @param fields the names of the fields that events show, in their order
     */
    static Snapshot of(Object record, List<String> fields) {
        ObjectNode all = ApiJson.mapper().valueToTree(record);
        ObjectNode shown = ApiJson.mapper().createObjectNode();
        for (String field : fields) {
            JsonNode value = all.get(field);
            if (value != null) {
                shown.set(field, value);
            }
        }
        return new Snapshot(all.required("id").longValue(), shown);
    }
}
