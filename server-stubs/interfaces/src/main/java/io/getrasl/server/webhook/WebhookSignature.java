package io.getrasl.server.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs what a webhook sends, so that its receiver can tell who sent it and that nobody changed it. */
public final class WebhookSignature {

    /** The header that carries the signature. */
    public static final String HEADER = "X-Webhook-Signature";

    private static final String ALGORITHM = "HmacSHA256";

    private WebhookSignature() {}

    /**
     * Signs a body. Safe for use by several threads.
     *
     * @param body the very bytes that are sent
     * @param secret what sender and receiver share, in UTF-8; not empty
     * @return HMAC-SHA256 in 64 lower-case hex digits
     * @throws IllegalArgumentException when the secret is empty: anybody could sign with that
     */
    public static String of(byte[] body, String secret) {
        if (secret.isEmpty()) {
            throw new IllegalArgumentException("A webhook's secret must not be empty");
        }
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, e);
        }
    }
}
