package io.getrasl.sandbox.messages;

import io.getrasl.server.error.ValidationErrorException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with a request, so that the caller learns of all of it at once. Not safe for use by several threads. */
final class FieldErrors {

    private final Map<String, List<String>> byField = new LinkedHashMap<>();

    /** @param reason null when nothing is wrong with the field */
    FieldErrors add(String field, @Nullable String reason) {
        if (reason != null) {
            byField.put(field, List.of(reason));
        }
        return this;
    }

    /** @throws ValidationErrorException when anything is wrong, in the order in which it was added */
    void orThrow() {
        if (!byField.isEmpty()) {
            throw new ValidationErrorException(byField);
        }
    }
}
