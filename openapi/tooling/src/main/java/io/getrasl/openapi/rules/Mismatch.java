package io.getrasl.openapi.rules;

import io.getrasl.openapi.Finding;
import io.getrasl.openapi.Place;

/**
 * Where a value breaks its schema.
 *
 * @param place   of the value, or of the object that lacks something
 * @param message what is wrong
 * @param remedy  what to do
 */
record Mismatch(Place place, String message, String remedy) {

    Finding as(String rule) {
        return new Finding(place, rule, message, remedy);
    }
}
