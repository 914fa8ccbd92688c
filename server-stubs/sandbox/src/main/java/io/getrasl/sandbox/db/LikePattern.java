package io.getrasl.sandbox.db;

/** A text to be found anywhere in a column, in any case, in which nothing is a wildcard. */
final class LikePattern {

    private LikePattern() {}

    /** The condition on a column, with one parameter. */
    static String condition(String column) {
        return "lower(" + column + ") like lower(?) escape '!'";
    }

    /** The parameter. */
    static String containing(String text) {
        return "%" + text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
