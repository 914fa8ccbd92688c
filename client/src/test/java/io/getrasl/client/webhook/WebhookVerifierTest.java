package io.getrasl.client.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookVerifierTest {

    /** From RFC 4231, test case 2. */
    private static final byte[] BODY = "what do ya want for nothing?".getBytes(UTF_8);

    private static final String SIGNATURE = "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843";

    private final WebhookVerifier verifier = WebhookVerifier.of("Jefe");

    @Test
    void signatureIsHmacSha256InHexadecimalDigits() {
        assertThatCode(() -> verifier.verify(BODY, SIGNATURE)).doesNotThrowAnyException();
    }

    @Test
    void signerMakesTheSame() {
        assertThat(WebhookSigner.of("Jefe").signature(BODY)).isEqualTo(SIGNATURE);
    }

    @Test
    void spellingOfProxiesIsTaken() {
        assertThatCode(() -> verifier.verify(BODY, " " + SIGNATURE.toUpperCase(Locale.ROOT) + "\t"))
                .doesNotThrowAnyException();
    }

    @Test
    void everySecretIsTriedWhileOneIsReplaced() {
        WebhookVerifier rotating = WebhookVerifier.of("the new one", "another", "Jefe");

        assertThatCode(() -> rotating.verify(BODY, SIGNATURE)).doesNotThrowAnyException();
    }

    @Test
    void changedBodyIsRefused() {
        assertThatThrownBy(() -> verifier.verify("what do ya want for nothing!".getBytes(UTF_8), SIGNATURE))
                .isInstanceOf(InvalidSignatureException.class)
                .hasMessage("the webhook's signature does not fit its body and the secret");
    }

    @Test
    void signatureWithAnotherSecretIsRefused() {
        assertThatThrownBy(() -> WebhookVerifier.of("jefe", "JEFE").verify(BODY, SIGNATURE))
                .isInstanceOf(InvalidSignatureException.class)
                .hasMessage("the webhook's signature does not fit its body and any of the 2 secrets");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "sha256=5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
                "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec38",
                "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec384g",
                "W9zBRr9gdU5qBCQmCJV1x1oAPwidJzmDnexYuWTsOEM="
            })
    void whatIsNoSignatureIsRefused(String signature) {
        assertThatThrownBy(() -> verifier.verify(BODY, signature)).isInstanceOf(InvalidSignatureException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void blankSecretIsRefused(String secret) {
        assertThatThrownBy(() -> WebhookVerifier.of("good", secret)).hasMessage("the webhook secret is blank");
        assertThatThrownBy(() -> WebhookSigner.of(secret)).hasMessage("the webhook secret is blank");
    }
}
