package io.getrasl.openapi.compat.schema;

import io.getrasl.openapi.Place;

/**
 * A property of an object.
 *
 * @param place where its name was written
 * @param parts what its value has to be
 */
public record Property(Place place, Parts parts) {

    Property and(Property other) {
        return new Property(place, parts.and(other.parts));
    }
}
