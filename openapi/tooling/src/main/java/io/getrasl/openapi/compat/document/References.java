package io.getrasl.openapi.compat.document;

import io.getrasl.openapi.Place;
import io.getrasl.openapi.tree.Node;
import java.util.Optional;

/** Follows references. */
@FunctionalInterface
public interface References {

    /**
     * What a reference leads to.
     *
     * @param reference its text
     * @param from      where it stands
     * @return empty if it leads nowhere
     */
    Optional<Node> follow(String reference, Place from);
}
