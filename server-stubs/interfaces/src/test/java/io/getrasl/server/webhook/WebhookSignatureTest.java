package io.getrasl.server.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class WebhookSignatureTest {

    @Test
    void isTheOneOfRfc4231() {
        byte[] body = "what do ya want for nothing?".getBytes(StandardCharsets.UTF_8);
        assertThat(WebhookSignature.of(body, "Jefe"))
                .isEqualTo("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    }

    @Test
    void takesNoEmptySecret() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WebhookSignature.of(new byte[0], ""))
                .withMessage("A webhook's secret must not be empty");
    }
}
