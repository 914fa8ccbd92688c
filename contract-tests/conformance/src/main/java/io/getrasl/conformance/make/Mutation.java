package io.getrasl.conformance.make;

import java.util.Optional;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/**
 * A body that breaks one rule.
 *
 * @param kind which kind of rule
 * @param field the path by which details name the property: {@code contacts.0.phone}
 * @param what what is wrong with it, as a noun
 * @param body the body
 * @param place where the specification forbids it
 * @param text the documented text of the refusal, where there is one
 */
public record Mutation(Kind kind, String field, String what, JsonNode body, JsonPointer place, Optional<String> text) {
    /** Kinds of rules that a body can break. */
    public enum Kind {
        TYPE,
        REQUIRED,
        NULL,
        LENGTH,
        RANGE,
        ENUM,
        FORMAT,
        UNKNOWN,
        UNSTORABLE
    }
}
