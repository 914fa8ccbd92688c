package io.getrasl.sandbox.db;

import java.util.List;

/**
 * What follows {@code where}.
 *
 * @param sql made of text from code only
 * @param parameters the values, which stand in the text as question marks
 */
record Condition(String sql, List<Object> parameters) {

    Condition {
        parameters = List.copyOf(parameters);
    }
}
