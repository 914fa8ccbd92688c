package io.getrasl.contract.scc;

import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The part of a reply that Spring Cloud Contract's own assertions can express. The provider tests compare the whole reply by
 * themselves.
 *
 * <p>Its assertions speak of all items of an array at once: an empty array inside one item is asserted of every item, and so
 * refuses true replies; an array of arrays it cannot write down. Text that is JSON again it takes for JSON. And its tests are
 * written by a template engine, which takes two opening braces for its own.
 */
final class AssertableBody {
    private static final Pattern MISREAD = Pattern.compile("(?s)\\s*[\\[{].*|.*\\{\\{.*");

    private AssertableBody() {}

    static JsonNode of(JsonNode reply) {
        JsonNode copy = reply.deepCopy();
        prune(copy, false);
        return copy;
    }

    private static void prune(JsonNode node, boolean inArray) {
        if (node instanceof ObjectNode object) {
            object.removeIf(value -> leavesOut(value, inArray));
        } else {
            node.forEach(item -> prune(item, true));
        }
    }

    /** What is empty only because something in it was left out would be asserted to be empty. */
    private static boolean leavesOut(JsonNode value, boolean inArray) {
        boolean wasEmpty = value.isEmpty();
        prune(value, inArray);
        return isInexpressible(value) || value.isContainer() && value.isEmpty() && (inArray || !wasEmpty);
    }

    private static boolean isInexpressible(JsonNode value) {
        return value.isArray()
                ? value.valueStream().anyMatch(item -> item.isArray() || isInexpressible(item))
                : value.isString() && MISREAD.matcher(value.stringValue()).matches();
    }
}
