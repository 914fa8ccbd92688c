package io.getrasl.openapi.rules;

import io.getrasl.openapi.Place;
import io.getrasl.openapi.tree.Member;
import io.getrasl.openapi.tree.Node;

/**
 * A value that is held against a schema.
 *
 * @param place where to point for what has no part to point at
 * @param name  what it is called in a sentence, for example {@code 'phone'}
 * @param value the value
 */
record Subject(Place place, String name, Node value) {

    Subject property(Member member) {
        return new Subject(member.place(), "'" + member.name() + "'", member.value());
    }

    Subject item(Node item) {
        return new Subject(item.place(), "an item of " + name, item);
    }

    /** That it breaks a limit. */
    Mismatch breaks(String limit) {
        return new Mismatch(
                place,
                name + " " + limit + ", and this is " + Described.value(value),
                "correct the value, or the schema if it is the value that is right");
    }
}
