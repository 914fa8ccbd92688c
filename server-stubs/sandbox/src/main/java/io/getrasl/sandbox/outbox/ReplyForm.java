package io.getrasl.sandbox.outbox;

import io.getrasl.sandbox.messages.InboundMessages;
import io.getrasl.sandbox.messages.Phone;
import io.getrasl.server.validation.Characters;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A customer writes. Thread-safe. */
@Component
@Order(1)
class ReplyForm implements OutboxForm {

    private static final int LONGEST = 4096;

    private final FormWorkspaces workspaces;
    private final InboundMessages inbound;

    ReplyForm(FormWorkspaces workspaces, InboundMessages inbound) {
        this.workspaces = workspaces;
        this.inbound = inbound;
    }

    @Override
    public String id() {
        return "reply";
    }

    @Override
    public String title() {
        return "Write as a customer";
    }

    @Override
    public String purpose() {
        return "Free-form messages to this number arrive for the next 24 hours.";
    }

    @Override
    public List<FormField> fields(View view) {
        return List.of(
                workspaces.field(view),
                FormField.text("phone", "Customer's phone", "tel").hint("With country code, such as +201005550143"),
                FormField.text("message", "Message", "textarea").hint("STOP opts the customer out, START in again."));
    }

    @Override
    public List<Button> buttons() {
        return List.of(new Button("send", "Send", true));
    }

    @Override
    public void submit(Map<String, String> values) {
        long tenant = workspaces.read(values);
        String message = values.getOrDefault("message", "").replace("\r\n", "\n");
        if (message.isBlank() || message.length() > LONGEST || !Characters.areWhole(message)) {
            throw new FormRefused("message", "A text of 1 to " + LONGEST + " characters is required.");
        }
        inbound.receive(tenant, Phone.digits(values.getOrDefault("phone", "")), message);
    }

    @Override
    public String done() {
        return "The customer's message was received.";
    }
}
