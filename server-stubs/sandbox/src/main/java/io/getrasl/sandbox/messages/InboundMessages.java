package io.getrasl.sandbox.messages;

import io.getrasl.sandbox.contacts.ContactBook;
import io.getrasl.sandbox.contacts.Recipient;
import io.getrasl.sandbox.db.TenantWrites;
import io.getrasl.sandbox.whatsapp.Connections;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What customers write. Thread-safe. */
@Component
public class InboundMessages {

    private final TenantWrites writes;
    private final Connections connections;
    private final Recipients recipients;
    private final Conversations conversations;
    private final MessageStore store;
    private final ContactBook contacts;

    InboundMessages(
            TenantWrites writes,
            Connections connections,
            Recipients recipients,
            Conversations conversations,
            MessageStore store,
            ContactBook contacts) {
        this.writes = writes;
        this.connections = connections;
        this.recipients = recipients;
        this.conversations = conversations;
        this.store = store;
        this.contacts = contacts;
    }

    /**
     * A customer has sent a text: it is kept, and free-form messages arrive for the next 24 hours. {@code STOP} opts the customer out,
     * {@code START} in again.
     *
     * @param phone digits only
     * @throws io.getrasl.server.error.ApiException when the workspace cannot receive it
     */
    public InboundMessage receive(long tenant, String phone, String text) {
        return writes.run(tenant, () -> {
            connections.require(tenant);
            Recipient sender = recipients.of(tenant, phone, null);
            Conversation conversation = conversations.with(tenant, phone);
            conversations.heardFrom(tenant, conversation);
            switch (text.strip().toUpperCase(Locale.ROOT)) {
                case "STOP" -> contacts.setOptedOut(tenant, sender.id(), true);
                case "START" -> contacts.setOptedOut(tenant, sender.id(), false);
                default -> {}
            }
            return new InboundMessage(
                    store.received(tenant, conversation, phone, text), conversation.id(), sender.id());
        });
    }
}
