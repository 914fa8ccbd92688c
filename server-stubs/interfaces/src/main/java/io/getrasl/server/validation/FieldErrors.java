package io.getrasl.server.validation;

import io.getrasl.server.error.ValidationErrorException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects why fields are refused, in the order in which it is told. Not safe for use by several threads. */
public final class FieldErrors {

    private final Map<String, List<String>> errors = new LinkedHashMap<>();

    /** The exception for one field with one reason. */
    public static ValidationErrorException of(String field, String reason) {
        return new ValidationErrorException(new FieldErrors().add(field, reason).asMap());
    }

    /**
     * Notes a reason.
     *
     * @param field the field's path, such as {@code contacts.0.phone}
     * @param reason one sentence for people
     */
    public FieldErrors add(String field, String reason) {
        errors.computeIfAbsent(field, each -> new ArrayList<>()).add(reason);
        return this;
    }

    /** Notes everything of a map of the same kind. */
    public FieldErrors addAll(Map<String, List<String>> more) {
        more.forEach((field, reasons) -> reasons.forEach(reason -> add(field, reason)));
        return this;
    }

    /** Whether nothing was refused. */
    public boolean isEmpty() {
        return errors.isEmpty();
    }

    /** What was refused so far, by field. */
    public Map<String, List<String>> asMap() {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        errors.forEach((field, reasons) -> copy.put(field, List.copyOf(reasons)));
        return copy;
    }

    /**
     * Goes on if nothing was refused.
     *
     * @throws ValidationErrorException with all that was
     */
    public void throwIfAny() {
        if (!isEmpty()) {
            throw new ValidationErrorException(asMap());
        }
    }
}
