package io.getrasl.openapi.compat.schema;

import io.getrasl.openapi.compat.Direction;
import io.getrasl.openapi.compat.Effect;

/** How the set of allowed values changed. */
enum Shift {
    /** Fewer values than before. */
    NARROWED,
    /** More values than before. */
    WIDENED,
    /** Some that were not allowed, and some no longer. */
    CHANGED,
    /** One of these, or none. */
    UNKNOWN;

    Effect effect(Direction direction) {
        return switch (this) {
            case CHANGED -> Effect.BREAKING_WIRE;
            case UNKNOWN -> Effect.UNCLEAR;
            case NARROWED -> direction.isSent() ? Effect.BREAKING_WIRE : Effect.ADDITIVE;
            case WIDENED -> direction.isSent() ? Effect.ADDITIVE : Effect.BREAKING_WIRE;
        };
    }

    /** From whether values were lost and gained; null if neither. */
    static Shift of(boolean lost, boolean gained) {
        if (lost && gained) {
            return CHANGED;
        }
        if (lost) {
            return NARROWED;
        }
        return gained ? WIDENED : null;
    }
}
