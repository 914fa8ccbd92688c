package io.getrasl.sandbox.messages;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Files as RASL would store them before it hands them to WhatsApp. */
final class Files {

    private Files() {}

    /** A file of which only the address is known. It is not fetched: a sandbox calls nobody. */
    static StoredFile at(String url, String name) {
        byte[] hash = sha256().digest(url.getBytes(StandardCharsets.UTF_8));
        return StoredFile.of(name, HexFormat.of().formatHex(hash), null, null);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
