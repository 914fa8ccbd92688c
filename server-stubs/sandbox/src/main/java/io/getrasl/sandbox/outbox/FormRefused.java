package io.getrasl.sandbox.outbox;

import java.util.Map;

/** A form that cannot be taken as it is. */
final class FormRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Where what is wrong with the form as a whole stands. */
    static final String WHOLE = "";

    private final transient Map<String, String> byField;

    FormRefused(Map<String, String> byField) {
        super("Refused: " + byField.keySet());
        this.byField = byField;
    }

    FormRefused(String field, String why) {
        this(Map.of(field, why));
    }

    /** What is wrong, by field. */
    Map<String, String> byField() {
        return byField;
    }
}
