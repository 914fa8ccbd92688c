package io.getrasl.openapi.tree;

import io.getrasl.openapi.Place;

/**
 * A property of an object.
 *
 * @param place where its name was written
 * @param name  the name
 * @param value the value
 */
public record Member(Place place, String name, Node value) {

    /** The same property with another value. */
    public Member with(Node other) {
        return new Member(place, name, other);
    }
}
