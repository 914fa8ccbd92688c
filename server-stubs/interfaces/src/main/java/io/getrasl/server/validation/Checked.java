package io.getrasl.server.validation;

import io.getrasl.server.error.ValidationErrorException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What became of a JSON value that was to become a model.
 *
 * @param value the model; null if anything is wrong with it
 * @param errors per field, why it was refused, in the order of the specification; empty if nothing is wrong. A value that is
 *     wrong as a whole is called {@code body}
 */
public record Checked<T>(@Nullable T value, Map<String, List<String>> errors) {

    static final String WHOLE = "body";

    /** Whether there is a model. */
    public boolean isValid() {
        return value != null;
    }

    /** The errors as seen from further out: {@code phone} is {@code contacts.0.phone} under {@code contacts.0}. */
    public Map<String, List<String>> errorsUnder(String path) {
        Map<String, List<String>> outer = new LinkedHashMap<>();
        errors.forEach((field, reasons) -> outer.put(field.equals(WHOLE) ? path : path + "." + field, reasons));
        return outer;
    }

    /**
     * The model.
     *
     * @throws ValidationErrorException if there is none
     */
    public T orThrow() {
        if (value == null) {
            throw new ValidationErrorException(errors);
        }
        return value;
    }
}
