package io.getrasl.sandbox.messages;

import java.security.SecureRandom;
import java.util.Base64;

/** Ids that WhatsApp gives to messages. Unlike the real ones they do not hold the phone number, which has no place in logs. */
final class Wamid {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 24;

    private Wamid() {}

    static String next() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return "wamid." + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
