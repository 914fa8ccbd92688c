package io.getrasl.openapi.tree;

import io.getrasl.openapi.JsonPointer;
import io.getrasl.openapi.Place;
import java.util.Optional;

/** A part of a document. Immutable. */
public sealed interface Node permits ObjectNode, ArrayNode, ScalarNode {

    /** Where it was written. */
    Place place();

    /** The property or item of this name; empty if there is none, and for every scalar. */
    Optional<Node> child(String name);

    /** What a JSON pointer leads to; empty if it leads nowhere. */
    default Optional<Node> at(String pointer) {
        Optional<Node> found = Optional.of(this);
        for (String name : JsonPointer.parse(pointer)) {
            found = found.flatMap(node -> node.child(name));
        }
        return found;
    }

    /** The text of a property that is a string; empty if it is absent or anything else. */
    default Optional<String> text(String name) {
        return child(name)
                .filter(ScalarNode.class::isInstance)
                .map(ScalarNode.class::cast)
                .filter(ScalarNode::isText)
                .map(ScalarNode::text);
    }
}
