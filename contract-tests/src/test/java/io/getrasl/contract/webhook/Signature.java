package io.getrasl.contract.webhook;

import io.getrasl.contract.Webhook;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs as the specification says, by none of the code that is under test. */
final class Signature {
    private static final String ALGORITHM = "HmacSHA256";

    private Signature() {}

    /** The name of the header that bears it. */
    static String header(Webhook webhook) {
        return webhook.headers().stream()
                .map(Webhook.Header::name)
                .filter(name -> name.endsWith("Signature"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(webhook.name() + " documents no header with a signature"));
    }

    static String of(byte[] body, String secret) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
