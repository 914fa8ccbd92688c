package io.getrasl.sandbox.messages;

import io.getrasl.sandbox.contacts.ContactBook;
import io.getrasl.sandbox.contacts.Recipient;
import io.getrasl.server.error.ContactOptedOutException;
import io.getrasl.server.error.NotFoundException;
import io.getrasl.server.error.ValidationErrorException;
import io.getrasl.server.model.NewContact;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds out whom a message goes to. Thread-safe; only to be used within a write of the workspace. */
@Component
class Recipients {

    private final ContactBook contacts;
    private final NewRecipients newcomers;

    Recipients(ContactBook contacts, NewRecipients newcomers) {
        this.contacts = contacts;
        this.newcomers = newcomers;
    }

    /**
     * The contact to write to: the one of the id, else the one of the phone number, else a new one.
     *
     * @throws NotFoundException when there is no contact of that id
     * @throws ContactOptedOutException when the contact wants no messages
     * @throws ValidationErrorException when a contact cannot be created
     */
    Recipient require(long tenant, Outgoing message) {
        Recipient recipient = message.contactId() == null
                ? of(tenant, message.phone(), message.newContact())
                : contacts.find(tenant, message.contactId()).orElseThrow(NotFoundException::new);
        if (recipient.isOptedOut()) {
            throw new ContactOptedOutException();
        }
        return recipient;
    }

    /** The contact of the phone number, a new one where there was none. */
    Recipient of(long tenant, String phone, @Nullable NewContact newContact) {
        return contacts.findByPhone(tenant, phone).orElseGet(() -> newcomers.create(tenant, phone, newContact));
    }
}
