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

class TimeoutTest {

    @Test
    @Timeout(20)
    void timeoutCoversTheReplyToItsLastByte() {
        CountDownLatch release = new CountDownLatch(1);
        try (LoopbackServer server = new LoopbackServer().reply(Reply.stalled(release))) {
            RaslClient rasl = Fixtures.client(server.url(), new ArrayList<>())
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
