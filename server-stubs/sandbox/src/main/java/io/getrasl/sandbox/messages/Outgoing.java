package io.getrasl.sandbox.messages;

import io.getrasl.sandbox.contacts.Recipient;
import io.getrasl.server.model.NewContact;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A message that is about to be sent, with everything right about it that does not depend on the recipient.
 *
 * @param phone digits only
 * @param contactId the contact to write to; null to look the phone number up
 * @param newContact what a contact is given that has to be created; null for nothing but the phone number
 * @param type the kind of message, as the list of messages shows it
 * @param freeForm whether it is not made from a template
 * @param text the final text for that recipient; null where there is none
 * @param file what is sent along; null for nothing
 */
public record Outgoing(
        String phone,
        @Nullable Long contactId,
        @Nullable NewContact newContact,
        String type,
        boolean freeForm,
        Function<Recipient, @Nullable String> text,
        @Nullable StoredFile file) {

    /** Shows nothing personal. */
    @Override
    public String toString() {
        return "Outgoing[type=" + type + "]";
    }
}
