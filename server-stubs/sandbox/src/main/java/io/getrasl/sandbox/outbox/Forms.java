package io.getrasl.sandbox.outbox;

import io.getrasl.server.error.ApiException;
import io.getrasl.server.error.ValidationErrorException;
import io.getrasl.server.error.WhatsappNotConfiguredException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The forms of the page. Thread-safe. */
@Component
class Forms {

    private final List<OutboxForm> forms;

    Forms(List<OutboxForm> forms) {
        this.forms = List.copyOf(forms);
    }

    /** The form of that name; empty when there is none. */
    Optional<OutboxForm> find(String id) {
        return forms.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /**
     * Does what a form asks for.
     *
     * @throws FormRefused when it is not done
     */
    void submit(OutboxForm form, View view, Map<String, String> values) {
        try {
            form.submit(values);
        } catch (ApiException e) {
            throw new FormRefused(byField(form, view, e));
        }
    }

    /** What the template shows of each: the one that was sent is open, else the first. */
    List<Map<String, Object>> shown(View view, FormState state) {
        boolean isNoneSent = forms.stream().noneMatch(state::isOf);
        return forms.stream()
                .map(each -> shown(each, view, state, state.isOf(each) || (isNoneSent && each == forms.get(0))))
                .toList();
    }

    private static Map<String, Object> shown(OutboxForm form, View view, FormState state, boolean isOpen) {
        boolean isSent = state.isOf(form);
        Map<String, String> values = isSent ? state.values() : Map.of();
        Map<String, String> errors = isSent ? state.errors() : Map.of();
        Map<String, Object> shown = new HashMap<>();
        shown.put("id", form.id());
        shown.put("title", form.title());
        shown.put("purpose", form.purpose());
        shown.put("open", isOpen);
        shown.put("done", isSent && errors.isEmpty() ? form.done() : "");
        shown.put("refused", errors.getOrDefault(FormRefused.WHOLE, ""));
        shown.put(
                "fields",
                form.fields(view).stream()
                        .map(each -> each.shown(form.id(), values, errors.get(each.name())))
                        .toList());
        shown.put("buttons", form.buttons());
        return shown;
    }

    /** Errors of fields that the form does not show are said of the whole of it. */
    private static Map<String, String> byField(OutboxForm form, View view, ApiException error) {
        if (error instanceof WhatsappNotConfiguredException) {
            return Map.of(FormWorkspaces.FIELD, "This workspace is not connected to WhatsApp.");
        }
        if (!(error instanceof ValidationErrorException invalid)) {
            return Map.of(FormRefused.WHOLE, error.code() + ": " + error.getMessage());
        }
        Set<String> known = form.fields(view).stream().map(FormField::name).collect(Collectors.toSet());
        Map<String, String> errors = new LinkedHashMap<>();
        invalid.fieldErrors().forEach((field, reasons) -> {
            String text = String.join(" ", reasons);
            if (known.contains(field)) {
                errors.put(field, text);
            } else {
                errors.merge(FormRefused.WHOLE, field + ": " + text, (one, other) -> one + " " + other);
            }
        });
        return errors;
    }
}
