package io.getrasl.openapi.tree;

import io.getrasl.openapi.Place;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * An array.
 *
 * @param place where it was written
 * @param items in their order
 */
public record ArrayNode(Place place, List<Node> items) implements Node {

    /** Copies the items. */
    public ArrayNode {
        items = List.copyOf(items);
    }

    /** The same array with every item replaced. */
    public ArrayNode map(UnaryOperator<Node> replacement) {
        return new ArrayNode(place, items.stream().map(replacement).toList());
    }

    @Override
    public Optional<Node> child(String name) {
        if (!name.matches("0|[1-9][0-9]{0,8}")) {
            return Optional.empty();
        }
        int index = Integer.parseInt(name);
        return index < items.size() ? Optional.of(items.get(index)) : Optional.empty();
    }
}
