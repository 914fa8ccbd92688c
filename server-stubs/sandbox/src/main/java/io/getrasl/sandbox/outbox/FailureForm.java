package io.getrasl.sandbox.outbox;

import io.getrasl.sandbox.messages.Mishaps;
import io.getrasl.sandbox.messages.Phone;
import io.getrasl.sandbox.whatsapp.Mishap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The next message to a number does not arrive. Thread-safe. */
@Component
@Order(2)
class FailureForm implements OutboxForm {

    private final FormWorkspaces workspaces;
    private final Mishaps mishaps;

    FailureForm(FormWorkspaces workspaces, Mishaps mishaps) {
        this.workspaces = workspaces;
        this.mishaps = mishaps;
    }

    @Override
    public String id() {
        return "failure";
    }

    @Override
    public String title() {
        return "Fail the next message";
    }

    @Override
    public String purpose() {
        return "Once, for the next message to one number: whatever kind of message it is.";
    }

    @Override
    public List<FormField> fields(View view) {
        return List.of(
                workspaces.field(view),
                FormField.text("phone", "To the phone", "tel").hint("With country code, such as +201005550142"),
                FormField.select(
                        "mishap",
                        "What becomes of it",
                        Stream.of(Mishap.values())
                                .map(each -> new FormField.Option(each.key(), each.meaning()))
                                .toList(),
                        Mishap.UNDELIVERABLE.key()));
    }

    @Override
    public List<Button> buttons() {
        return List.of(new Button("set", "Set", true), new Button("clear", "Take back", false));
    }

    @Override
    public void submit(Map<String, String> values) {
        long tenant = workspaces.read(values);
        Mishap mishap = Mishap.of(values.getOrDefault("mishap", ""))
                .orElseThrow(() -> new FormRefused(
                        "mishap",
                        "Must be one of: "
                                + String.join(
                                        ", ",
                                        Stream.of(Mishap.values())
                                                .map(Mishap::key)
                                                .toList())));
        boolean isClear = values.getOrDefault("action", "").equals("clear");
        mishaps.next(tenant, Phone.digits(values.getOrDefault("phone", "")), isClear ? null : mishap);
    }

    @Override
    public String done() {
        return "The next message to this number is prepared.";
    }
}
