package io.getrasl.openapi.rules;

import io.getrasl.openapi.tree.ArrayNode;
import io.getrasl.openapi.tree.Member;
import io.getrasl.openapi.tree.Node;
import io.getrasl.openapi.tree.ObjectNode;
import io.getrasl.openapi.tree.ScalarNode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Parts of nodes in the shape that rules want them in. */
final class Nodes {

    private Nodes() {}

    /** The items of an array; none of anything else. */
    static List<Node> items(Optional<Node> node) {
        return node.orElse(null) instanceof ArrayNode array ? array.items() : List.of();
    }

    /** The items of the array under a key; none if there is no array. */
    static List<Node> items(Node holder, String key) {
        return items(holder.child(key));
    }

    /** The properties of the object under a key; none if there is no object. */
    static Collection<Member> members(Node holder, String key) {
        return holder.child(key).orElse(null) instanceof ObjectNode object ? object.members() : List.of();
    }

    /** Whether the value under a key is the boolean true. */
    static boolean isTrue(Node holder, String key) {
        return holder.child(key)
                .filter(node -> node instanceof ScalarNode scalar
                        && scalar.type() == ScalarNode.Type.BOOLEAN
                        && scalar.text().equals("true"))
                .isPresent();
    }
}
