package io.getrasl.contract.scc;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ContainerNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The part of a reply that Spring Cloud Contract's own assertions can express.
 *
 * <p>Its assertions speak of all items of an array at once: an empty array inside one item is asserted of every item, and so
 * refuses true replies. Such arrays are left out here; the provider tests compare the whole reply by themselves.
 */
final class AssertableBody {
    private AssertableBody() {}

    static JsonNode of(JsonNode reply) {
        JsonNode copy = reply.deepCopy();
        prune(copy, false);
        return copy;
    }

    private static void prune(JsonNode node, boolean inArray) {
        if (node instanceof ObjectNode object && inArray) {
            object.removeIf(value -> value instanceof ContainerNode<?> container && container.isEmpty());
        }
        node.forEach(child -> prune(child, inArray || node.isArray()));
    }
}
