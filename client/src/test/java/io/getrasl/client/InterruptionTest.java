package io.getrasl.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.getrasl.client.error.RaslConnectionException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A thread that makes a call can be interrupted, and stays so. */
class InterruptionTest {

    @Test
    void interruptionEndsTheWaitBetweenAttempts() {
        try (LoopbackServer server =
                new LoopbackServer().reply(Reply.json(429, Fixtures.error("RATE_LIMIT_EXCEEDED", "null")))) {
            RaslClient rasl = Fixtures.client(server.url(), new ArrayList<>())
                    .sleeper(wait -> {
                        throw new InterruptedException();
                    })
                    .build();

            assertThatThrownBy(() -> rasl.contacts().getContact(812)).isInstanceOf(RaslConnectionException.class);

            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    @Timeout(20)
    void interruptionEndsAnAttemptAndNoneFollows() {
        CountDownLatch release = new CountDownLatch(1);
        Thread caller = Thread.currentThread();
        try (LoopbackServer server = new LoopbackServer().reply(connection -> {
            caller.interrupt();
            release.await();
        })) {
            RaslClient rasl = Fixtures.client(server.url(), new ArrayList<>()).build();

            assertThatThrownBy(() -> rasl.contacts().getContact(812))
                    .isInstanceOf(RaslConnectionException.class)
                    .hasCauseInstanceOf(InterruptedIOException.class);

            assertThat(Thread.interrupted()).isTrue();
            assertThat(server.received()).hasSize(1);
        } finally {
            release.countDown();
        }
    }
}
