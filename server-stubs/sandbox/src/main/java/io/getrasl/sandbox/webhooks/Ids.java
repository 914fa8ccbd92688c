package io.getrasl.sandbox.webhooks;

import io.getrasl.server.error.ValidationErrorException;
import io.getrasl.server.validation.FieldErrors;

/** Reads numbers of the sandbox's own routes. */
final class Ids {

    private Ids() {}

    /** @throws ValidationErrorException when it is no whole number above zero */
    static long parse(String field, String text) {
        try {
            long id = Long.parseLong(text);
            if (id > 0) {
                return id;
            }
        } catch (NumberFormatException e) {
            // Said below, together with numbers that no id has.
        }
        throw FieldErrors.of(field, "Must be a whole number above 0");
    }
}
