package io.getrasl.sandbox.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What is stored of a token: enough to recognise it, nothing to use it with. */
public final class TokenHash {

    /** Cloned for each use: to look the algorithm up costs more than to hash a token. */
    private static final MessageDigest UNUSED = sha256();

    private TokenHash() {}

    /** SHA-256 of the token, as 64 lower-case hexadecimal digits. */
    public static String of(String token) {
        try {
            MessageDigest digest = (MessageDigest) UNUSED.clone();
            return HexFormat.of().formatHex(digest.digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("The SHA-256 of this Java cannot be cloned", e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
