package io.getrasl.sandbox.otp;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What is stored of a code instead of the code: HMAC-SHA256 under a salt of its own.
 *
 * <p>It keeps codes from the eyes of whoever looks into the table, and equal codes look different. It does not withstand an attack on a
 * stolen table, and no slower hash would: six digits are a million guesses. Against guessing stand the attempts and the expiry.
 *
 * @param salt hexadecimal
 * @param hash hexadecimal
 */
public record CodeHash(String salt, String hash) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SALT_BYTES = 16;
    private static final String ALGORITHM = "HmacSHA256";

    /** Under a new salt. */
    public static CodeHash of(String code) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return new CodeHash(hex(salt), hex(hmac(salt, code)));
    }

    /** In a time that does not tell how much of the code is right. */
    boolean matches(String code) {
        HexFormat format = HexFormat.of();
        return MessageDigest.isEqual(format.parseHex(hash), hmac(format.parseHex(salt), code));
    }

    private static byte[] hmac(byte[] salt, String code) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(salt, ALGORITHM));
            return mac.doFinal(code.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, e);
        }
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    /** Shows neither. */
    @Override
    public String toString() {
        return "CodeHash[***]";
    }
}
