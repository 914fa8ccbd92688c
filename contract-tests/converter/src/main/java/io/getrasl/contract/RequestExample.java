package io.getrasl.contract;

import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/**
 * An example of what a request holds: its body, or one of its parameters.
 *
 * @param part {@code body}, or the parameter's name
 * @param name name of the example
 * @param value its value
 * @param pointer where the value stands in the bundle
 * @param schema where its schema stands in the bundle
 * @param standsIn whether it is sent in every contract that has no example of its own name here
 */
public record RequestExample(
        String part, String name, JsonNode value, JsonPointer pointer, JsonPointer schema, boolean standsIn) {
    /** Whether it may break its schema, because it shows what is refused. */
    public boolean mayBeInvalid() {
        return ExampleContract.codeOf(name).equals("VALIDATION_ERROR");
    }
}
