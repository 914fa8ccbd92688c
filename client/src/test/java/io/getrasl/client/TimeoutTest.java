package io.getrasl.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.getrasl.client.error.RaslConnectionException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Form.class)
class TimeoutTest {

    private final Form form;

    TimeoutTest(Form form) {
        this.form = form;
    }

    @Test
    @Timeout(20)
    void timeoutCoversTheReplyToItsLastByte() {
        CountDownLatch release = new CountDownLatch(1);
        try (LoopbackServer server = new LoopbackServer().reply(Reply.stalled(release))) {
            RaslClient rasl = form.client(server.url(), new ArrayList<>())
                    .readTimeout(Duration.ofMillis(200))
                    .maxRetries(0)
                    .build();

            var failure = catchThrowableOfType(
                    RaslConnectionException.class, () -> rasl.contacts().getContact(812));

            assertThat(failure).hasCauseInstanceOf(HttpTimeoutException.class);
            assertThat(failure.mayHaveReachedServer()).isTrue();
        } finally {
            release.countDown();
        }
    }
}
