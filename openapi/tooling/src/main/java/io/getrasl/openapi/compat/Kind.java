package io.getrasl.openapi.compat;

/** Under which heading of a changelog a change stands. */
public enum Kind {
    ADDED,
    CHANGED,
    DEPRECATED,
    REMOVED
}
