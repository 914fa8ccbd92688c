package io.getrasl.sandbox.outbox;

import java.util.Map;

/**
 * What the page says of a form that was sent.
 *
 * @param form its name; empty when none was sent
 * @param values what was typed, by field
 * @param errors what is wrong with it, by field; empty when it was taken
 */
record FormState(String form, Map<String, String> values, Map<String, String> errors) {

    static final FormState NONE = new FormState("", Map.of(), Map.of());

    static FormState done(String form) {
        return new FormState(form, Map.of(), Map.of());
    }

    boolean isOf(OutboxForm other) {
        return form.equals(other.id());
    }

    /** Shows nothing personal. */
    @Override
    public String toString() {
        return "FormState[form=" + form + ", errors=" + errors.keySet() + "]";
    }
}
