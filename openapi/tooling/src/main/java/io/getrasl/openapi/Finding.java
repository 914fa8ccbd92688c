package io.getrasl.openapi;

import java.util.Comparator;

/**
 * Something wrong with the specification that has to be corrected.
 *
 * @param place   where to look; never null
 * @param rule    the rule's id in kebab case, for example {@code broken-ref}; never null
 * @param message what is wrong, without a full stop at its end; never null
 * @param remedy  what to do about it, in the imperative; never null
 */
public record Finding(Place place, String rule, String message, String remedy) implements Comparable<Finding> {

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::place)
            .thenComparing(Finding::rule)
            .thenComparing(Finding::message)
            .thenComparing(Finding::remedy);

    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }

    /** {@code file:line:column rule message (fix: remedy)}. */
    @Override
    public String toString() {
        return place + " " + rule + " " + message + " (fix: " + remedy + ")";
    }
}
