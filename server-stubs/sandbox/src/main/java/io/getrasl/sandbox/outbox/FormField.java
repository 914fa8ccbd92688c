package io.getrasl.sandbox.outbox;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A field of a form.
 *
 * @param type {@code select}, {@code textarea}, or the type of an {@code input}
 * @param options of a {@code select}: the values and how they are called
 * @param preset what stands in it at first
 * @param hint null for none
 */
record FormField(
        String name,
        String label,
        String type,
        List<Option> options,
        String preset,
        @Nullable String hint,
        boolean isRequired) {

    /** One of several values. */
    record Option(String value, String label) {}

    static FormField select(String name, String label, List<Option> options, String preset) {
        return new FormField(name, label, "select", options, preset, null, true);
    }

    static FormField text(String name, String label, String type) {
        return new FormField(name, label, type, List.of(), "", null, true);
    }

    FormField optional() {
        return new FormField(name, label, type, options, preset, hint, false);
    }

    FormField hint(String text) {
        return new FormField(name, label, type, options, preset, text, isRequired);
    }

    FormField preset(String text) {
        return new FormField(name, label, type, options, text, hint, isRequired);
    }

    /** What the template shows. What was typed stays, and an error stands at its field. */
    Map<String, Object> shown(String form, Map<String, String> values, @Nullable String error) {
        String value = values.getOrDefault(name, preset);
        String id = form + "-" + name;
        Map<String, Object> shown = new HashMap<>();
        shown.put("id", id);
        shown.put("name", name);
        shown.put("label", label);
        shown.put("type", type);
        shown.put("select", type.equals("select"));
        shown.put("textarea", type.equals("textarea"));
        shown.put("input", !type.equals("select") && !type.equals("textarea"));
        shown.put("value", value);
        shown.put("hint", hint);
        shown.put("error", error);
        shown.put("required", isRequired);
        shown.put("described", described(id, error));
        shown.put(
                "options",
                options.stream()
                        .map(each -> Map.of(
                                "value", each.value(),
                                "label", each.label(),
                                "selected", each.value().equals(value)))
                        .toList());
        return shown;
    }

    private @Nullable String described(String id, @Nullable String error) {
        if (error == null) {
            return hint == null ? null : id + "-hint";
        }
        return id + "-error" + (hint == null ? "" : " " + id + "-hint");
    }
}
