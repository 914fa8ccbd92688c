package io.getrasl.openapi.profile;

import io.getrasl.openapi.source.Context;
import io.getrasl.openapi.tree.ArrayNode;
import io.getrasl.openapi.tree.Node;
import io.getrasl.openapi.tree.ObjectNode;
import io.getrasl.openapi.tree.ScalarNode;

/** Changes where the references of a bundle lead. */
final class References {

    private References() {}

    /** The document with every reference to {@code from}, or to something in it, leading to {@code to} instead. */
    static ObjectNode redirect(ObjectNode document, String from, String to) {
        return (ObjectNode) redirect(document, Context.OBJECT, from, to);
    }

    private static Node redirect(Node node, Context context, String from, String to) {
        if (node instanceof ArrayNode array) {
            return array.map(item -> redirect(item, context.item(), from, to));
        }
        if (!(node instanceof ObjectNode object)) {
            return node;
        }
        return object.map(member -> context.reference(member)
                .filter(reference -> reference.equals(from) || reference.startsWith(from + "/"))
                .map(reference ->
                        (Node) ScalarNode.text(member.value().place(), to + reference.substring(from.length())))
                .orElseGet(() -> redirect(member.value(), context.under(member.name(), member.value()), from, to)));
    }
}
