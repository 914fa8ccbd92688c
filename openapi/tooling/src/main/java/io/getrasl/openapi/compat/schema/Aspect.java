package io.getrasl.openapi.compat.schema;

/** One thing in which schemas can differ. Stateless. */
@FunctionalInterface
interface Aspect {

    /** Reports how the newer schema of a pair differs from the older one in this. */
    void compare(Pair pair);
}
