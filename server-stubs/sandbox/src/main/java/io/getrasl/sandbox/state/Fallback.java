package io.getrasl.sandbox.state;

import org.jspecify.annotations.Nullable;

/** The value of a field that a document leaves out. */
@FunctionalInterface
interface Fallback {

    /** Null for every record. */
    Fallback NOTHING = (draft, around) -> null;

    /** @param draft has the fields that stand before this one */
    @Nullable Object of(Draft draft, Around around);

    /** The same for every record. */
    static Fallback of(Object value) {
        return (draft, around) -> value;
    }
}
