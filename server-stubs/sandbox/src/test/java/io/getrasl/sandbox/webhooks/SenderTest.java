package io.getrasl.sandbox.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SenderTest {

    private final WebhookListener listener = new WebhookListener();

    @AfterEach
    void end() {
        listener.close();
    }

    @Test
    void givesUpAReceiverThatDoesNotAnswerInTime() {
        listener.silent(true);
        Attempt attempt = send(Duration.ofMillis(200), listener.url());
        assertThat(attempt.status()).isNull();
        assertThat(attempt.error()).isEqualTo("no complete answer within 200 ms");
        assertThat(attempt.duration()).isBetween(Duration.ofMillis(200), Duration.ofSeconds(10));
        assertThat(attempt.acknowledged()).isFalse();
    }

    @Test
    void saysWhenNobodyListens() throws IOException {
        int closed;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            closed = free.getLocalPort();
        }
        Attempt attempt = send(RetryPlan.TIMEOUT, "http://127.0.0.1:" + closed + "/hooks");
        assertThat(attempt.error()).isEqualTo("the connection was refused");
    }

    @Test
    void saysWhenThereIsNoSuchHost() {
        Attempt attempt = send(RetryPlan.TIMEOUT, "http://receiver.invalid/hooks");
        assertThat(attempt.error()).isEqualTo("the host is not known");
    }

    @Test
    void doesNotFollowRedirects() {
        listener.answer(307);
        Attempt attempt = send(RetryPlan.TIMEOUT, listener.url());
        assertThat(attempt.status()).isEqualTo(307);
        assertThat(attempt.acknowledged()).isFalse();
        assertThat(listener.next(1)).hasSize(1);
        assertThat(listener.waiting()).isZero();
    }

    @Test
    void takesAnySuccessForAnAcknowledgement() {
        listener.answer(299);
        assertThat(send(RetryPlan.TIMEOUT, listener.url()).acknowledged()).isTrue();
    }

    private static Attempt send(Duration timeout, String url) {
        return new Sender(timeout, Clock.systemUTC()).send(URI.create(url), "secret", "{}");
    }
}
