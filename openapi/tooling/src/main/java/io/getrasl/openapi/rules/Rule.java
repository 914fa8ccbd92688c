package io.getrasl.openapi.rules;

import io.getrasl.openapi.Finding;
import java.util.function.Consumer;

/**
 * One thing that can be wrong. Stateless.
 *
 * @param <T> what it judges
 */
interface Rule<T> {

    /** Reports everything in {@code subject} that breaks the rule, in any order. */
    void check(T subject, Consumer<Finding> findings);
}
