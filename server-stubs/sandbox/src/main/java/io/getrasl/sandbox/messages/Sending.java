package io.getrasl.sandbox.messages;

import io.getrasl.sandbox.contacts.ContactBook;
import io.getrasl.sandbox.contacts.Recipient;
import io.getrasl.sandbox.db.TenantWrites;
import io.getrasl.sandbox.whatsapp.Connections;
import io.getrasl.sandbox.whatsapp.FakeWhatsApp;
import io.getrasl.sandbox.whatsapp.Fate;
import org.springframework.stereotype.Component;

/** What all sends have in common, from the connection to WhatsApp to what is stored of the message. Thread-safe. */
@Component
public class Sending {

    private final TenantWrites writes;
    private final Connections connections;
    private final Recipients recipients;
    private final Conversations conversations;
    private final FakeWhatsApp whatsApp;
    private final MessageStore store;
    private final ContactBook contacts;

    Sending(
            TenantWrites writes,
            Connections connections,
            Recipients recipients,
            Conversations conversations,
            FakeWhatsApp whatsApp,
            MessageStore store,
            ContactBook contacts) {
        this.writes = writes;
        this.connections = connections;
        this.recipients = recipients;
        this.conversations = conversations;
        this.whatsApp = whatsApp;
        this.store = store;
        this.contacts = contacts;
    }

    /**
     * Sends a message, in a transaction of its own.
     *
     * @throws io.getrasl.server.error.ApiException when it cannot be sent; nothing is stored then, except of a message that WhatsApp
     *     refused
     */
    SendAttempt send(long tenant, Outgoing message) {
        return attempt(tenant, message).orThrow();
    }

    /**
     * Sends a message, in the transaction under way if there is one.
     *
     * @return a message that may have been refused by WhatsApp; the transaction must not end with an exception then
     * @throws io.getrasl.server.error.ApiException when it does not come to WhatsApp
     */
    public SendAttempt attempt(long tenant, Outgoing message) {
        return writes.run(tenant, () -> {
            String sender = connections.require(tenant);
            Recipient recipient = recipients.require(tenant, message);
            Conversation conversation = conversations.with(tenant, message.phone());
            conversations.require(tenant, conversation);
            String text = message.text().apply(recipient);
            Fate fate = whatsApp.send(
                    message.phone(), message.freeForm(), conversation.lastInboundAt(), conversation.nextMishap());
            if (conversation.nextMishap() != null) {
                conversations.nextMishap(tenant, conversation, null);
            }
            if (fate.optsOut()) {
                contacts.setOptedOut(tenant, recipient.id(), true);
            }
            return store.sent(tenant, conversation, sender, recipient.id(), message, text, fate);
        });
    }
}
