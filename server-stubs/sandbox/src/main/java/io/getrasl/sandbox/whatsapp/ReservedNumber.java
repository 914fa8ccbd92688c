package io.getrasl.sandbox.whatsapp;

import io.getrasl.server.error.ErrorCode;
import java.util.Optional;
import java.util.stream.Stream;

/** Phone numbers for which WhatsApp does something special, like the test numbers of a card processor. */
public enum ReservedNumber {
    REFUSED("201005559001", "WhatsApp refuses the message: MESSAGE_SEND_FAILED, and the message is kept as failed"),
    FAILS("201005559002", "WhatsApp takes the message, and one second later it has failed; status_message says why"),
    UNREACHABLE("201005559003", "the message stays sent: the phone is switched off"),
    UNREAD("201005559004", "the message is delivered and never read"),
    OPTS_OUT("201005559005", "the recipient opts out after the first message; the next one gets CONTACT_OPTED_OUT");

    private final String phone;
    private final String meaning;

    ReservedNumber(String phone, String meaning) {
        this.phone = phone;
        this.meaning = meaning;
    }

    /** The number, digits only. */
    public String phone() {
        return phone;
    }

    /** What a message to it comes to, for people. */
    public String meaning() {
        return meaning;
    }

    /** The number that ends in that error; empty where none does. */
    public static Optional<ReservedNumber> leadingTo(ErrorCode code) {
        return switch (code) {
            case MESSAGE_SEND_FAILED -> Optional.of(REFUSED);
            case CONTACT_OPTED_OUT -> Optional.of(OPTS_OUT);
            default -> Optional.empty();
        };
    }

    /** Which message to it, counted from one, is the first with its meaning for the caller. */
    public int sends() {
        return this == OPTS_OUT ? 2 : 1;
    }

    static Optional<ReservedNumber> of(String phone) {
        return Stream.of(values()).filter(each -> each.phone.equals(phone)).findFirst();
    }
}
