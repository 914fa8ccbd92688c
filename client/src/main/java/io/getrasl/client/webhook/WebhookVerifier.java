package io.getrasl.client.webhook;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a delivery comes from RASL: its signature is the HMAC-SHA256 of the raw body with the webhook's secret, in
 * hexadecimal digits. Takes the same time for every wrong signature. Immutable and thread-safe.
 */
public final class WebhookVerifier {

    private static final int DIGITS = 64;

    private final List<WebhookSecret> secrets;

    private WebhookVerifier(List<WebhookSecret> secrets) {
        this.secrets = secrets;
    }

    /**
     * Takes signatures made with that secret, or with any of the others: while a secret is replaced, deliveries signed with the
     * old one are still on their way.
     *
     * @throws IllegalArgumentException if a secret is blank
     */
    public static WebhookVerifier of(String secret, String... others) {
        List<WebhookSecret> secrets = new ArrayList<>(List.of(new WebhookSecret(secret)));
        for (String other : others) {
            secrets.add(new WebhookSecret(other));
        }
        return new WebhookVerifier(List.copyOf(secrets));
    }

    /**
     * Does nothing where the signature is right.
     *
     * @param body the raw bytes as they came; JSON that was read and written again has another signature
     * @param signature the value of the signature header, null where there is none. Capital digits and white space around them
     *     are taken too, as proxies may bring them about; a prefix is not
     * @throws InvalidSignatureException where it is not
     */
    public void verify(byte[] body, @Nullable String signature) {
        Objects.requireNonNull(body, "body");
        if (signature == null) {
            throw new InvalidSignatureException("the webhook bears no signature");
        }
        byte[] claimed = bytes(signature.strip());
        boolean right = false;
        for (WebhookSecret secret : secrets) {
            right |= MessageDigest.isEqual(secret.sign(body), claimed);
        }
        if (!right) {
            throw new InvalidSignatureException("the webhook's signature does not fit its body and "
                    + (secrets.size() == 1 ? "the secret" : "any of the " + secrets.size() + " secrets"));
        }
    }

    private static byte[] bytes(String signature) {
        if (signature.length() == DIGITS) {
            try {
                return HexFormat.of().parseHex(signature);
            } catch (IllegalArgumentException e) {
                throw malformed();
            }
        }
        throw malformed();
    }

    private static InvalidSignatureException malformed() {
        return new InvalidSignatureException(
                "the webhook's signature is not made of " + DIGITS + " hexadecimal digits");
    }
}
