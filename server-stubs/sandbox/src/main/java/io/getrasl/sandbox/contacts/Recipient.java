package io.getrasl.sandbox.contacts;

import org.jspecify.annotations.Nullable;

/**
 * What of a contact matters to a message.
 *
 * @param phone as the contact has it, not necessarily digits only
 */
public record Recipient(
        long id,
        String firstname,
        String lastname,
        @Nullable String email,
        String phone,
        boolean isOptedOut) {

    static Recipient of(ContactRow row) {
        return new Recipient(row.id(), row.firstname(), row.lastname(), row.email(), row.phone(), row.isOptedOut());
    }

    /** Shows who it is, and nothing personal. */
    @Override
    public String toString() {
        return "Recipient[id=" + id + ", isOptedOut=" + isOptedOut + "]";
    }
}
