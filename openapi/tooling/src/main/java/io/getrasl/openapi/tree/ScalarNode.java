package io.getrasl.openapi.tree;

import io.getrasl.openapi.Place;
import java.util.Optional;

/**
 * A string, number, boolean or null.
 *
 * @param place where it was written
 * @param type  which of them it is
 * @param text  the string itself; otherwise the value as JSON writes it, a number with all the digits it was written with
 */
public record ScalarNode(Place place, Type type, String text) implements Node {

    /** What JSON knows besides objects and arrays. */
    public enum Type {
        TEXT,
        NUMBER,
        BOOLEAN,
        NULL
    }

    /** A string. */
    public static ScalarNode text(Place place, String text) {
        return new ScalarNode(place, Type.TEXT, text);
    }

    /** Whether it is a string. */
    public boolean isText() {
        return type == Type.TEXT;
    }

    @Override
    public Optional<Node> child(String name) {
        return Optional.empty();
    }
}
