package io.getrasl.client;

import org.jspecify.annotations.Nullable;

/**
 * One thing in a reply or a webhook that is not in this version's specification.
 *
 * @param operationId which operation of the specification, be it a webhook's; for a webhook that is not in it, the type of its event
 * @param path where it is, for example {@code data.0.type}; empty for a status
 * @param value the status, code, type of event or value of an enumeration; null for a property, whose value may be personal, and
 *     where the specification marks the value as sensitive
 */
public record Drift(
        Kind kind,
        String operationId,
        String path,
        @Nullable String value) {

    /** What it is that is not in the specification. */
    public enum Kind {
        /** A property that the specification does not have there. */
        PROPERTY,
        /** A value that its enumeration does not have. */
        VALUE,
        /** A {@code null} where the specification allows none. */
        NULL,
        /** A status that the operation does not answer with. */
        STATUS,
        /** An error code that the operation does not answer with under that status. */
        CODE,
        /** A type of webhook event. */
        EVENT
    }
}
