package io.getrasl.openapi.rules;

import io.getrasl.openapi.JsonPointer;
import io.getrasl.openapi.tree.Node;
import io.getrasl.openapi.tree.ObjectNode;
import java.util.Optional;

/** Follows the references of a bundle. */
final class References {

    /** Longer chains lead in a circle, which has a finding of its own. */
    private static final int LONGEST = 40;

    private References() {}

    /** What a node stands for: itself, or what it refers to in the end; empty if that leads nowhere. */
    static Optional<Node> resolve(ObjectNode document, Node node) {
        Node reached = node;
        for (int i = 0; i < LONGEST; i++) {
            Optional<String> reference = reached.text("$ref");
            if (reference.isEmpty()) {
                return Optional.of(reached);
            }
            Optional<Node> next = JsonPointer.follow(document, reference.get());
            if (next.isEmpty()) {
                return Optional.empty();
            }
            reached = next.get();
        }
        return Optional.empty();
    }

    /** The object that a node stands for; empty if it stands for none. */
    static Optional<ObjectNode> object(ObjectNode document, Node node) {
        return resolve(document, node).filter(ObjectNode.class::isInstance).map(ObjectNode.class::cast);
    }
}
