package io.getrasl.client;

import org.jspecify.annotations.Nullable;

/**
 * One thing in a reply that this version's specification does not know.
 *
 * @param operationId which operation of the specification
 * @param path where it is, for example {@code data.0.type}; empty for a status
 * @param value the status, code or value of an enumeration; null for a property, whose value may be personal, and where the
 *     specification marks the value as sensitive
 */
public record Drift(
        Kind kind,
        String operationId,
        String path,
        @Nullable String value) {

    /** What it is that is not known. */
    public enum Kind {
        /** A property that the specification does not have there. */
        PROPERTY,
        /** A value that its enumeration does not have. */
        VALUE,
        /** A status that the operation does not answer with. */
        STATUS,
        /** An error code that the operation does not answer with under that status. */
        CODE
    }
}
