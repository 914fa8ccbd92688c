package io.getrasl.sandbox.db;

/** A part of the seed that SQL alone cannot write: what depends on the clock, or is hashed. */
@FunctionalInterface
public interface SeededPart {

    /** Adds to the seed that the script has just written, in the same transaction. */
    void add();
}
