package io.getrasl.sandbox.whatsapp;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What can become of a message instead of being read. */
public enum Mishap {
    REFUSED("WhatsApp refuses it: MESSAGE_SEND_FAILED"),
    UNDELIVERABLE("It fails after a second: could not be delivered"),
    WINDOW_CLOSED("It fails after a second: more than 24 hours have passed"),
    UNREACHABLE("It stays sent: the phone is switched off"),
    UNREAD("It is delivered and never read");

    private final String meaning;

    Mishap(String meaning) {
        this.meaning = meaning;
    }

    /** What happens, for people. */
    public String meaning() {
        return meaning;
    }

    /** Its name in forms and in the database. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one of that name; empty when there is none. */
    public static Optional<Mishap> of(String key) {
        return Stream.of(values()).filter(each -> each.key().equals(key)).findFirst();
    }
}
