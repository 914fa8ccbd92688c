package io.getrasl.client.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.getrasl.client.WireClients;
import io.getrasl.client.error.RaslServerException;
import io.getrasl.client.error.RaslThrottledException;
import io.getrasl.client.error.RateLimitExceededException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A server that refuses and refuses is asked less and less often, by each client at another time, and then no more. */
@OnEveryLeg
class ThrottlingStormTest extends WireSuite {

    private static final Fault THROTTLED = Answer.of(429, "text/plain", "slow down");
    private static final int RETRIES = 8;

    private void storm(int requests) {
        for (int i = 0; i < requests; i++) {
            server.play(THROTTLED);
        }
    }

    private static List<Duration> milliseconds(long... waits) {
        return java.util.Arrays.stream(waits).mapToObj(Duration::ofMillis).toList();
    }

    @Test
    void waitsDoubleUpToACap() {
        storm(9);

        failure(RaslThrottledException.class, Call.SEND, it -> it.maxRetries(RETRIES));

        assertThat(waits).isEqualTo(milliseconds(250, 500, 1000, 2000, 4000, 8000, 8000, 8000));
    }

    @Test
    void chanceTakesAwayUpToAHalf() {
        storm(9);

        failure(
                RaslThrottledException.class,
                Call.SEND,
                leg.on(WireClients.client(server.url(), waits, () -> 0.0))
                        .maxRetries(RETRIES)
                        .build());

        assertThat(waits).isEqualTo(milliseconds(125, 250, 500, 1000, 2000, 4000, 4000, 4000));
    }

    @Test
    void clientsThatFailedTogetherComeBackApart() {
        Random random = new Random(1);
        storm(60);

        for (int client = 0; client < 20; client++) {
            failure(
                    RaslThrottledException.class,
                    Call.SEND,
                    leg.on(WireClients.client(server.url(), waits, random::nextDouble))
                            .build());
        }

        assertThat(waits).hasSize(40).allMatch(it -> it.toMillis() >= 125 && it.toMillis() <= 500);
        assertThat(waits.stream().distinct().count()).isGreaterThan(30);
    }

    @Test
    void longestWaitIsTheCallers() {
        storm(9);

        failure(
                RaslThrottledException.class,
                Call.SEND,
                it -> it.maxRetries(RETRIES).maxRetryWait(Duration.ofMillis(600)));

        assertThat(waits).isEqualTo(milliseconds(250, 500, 600, 600, 600, 600, 600, 600));
    }

    @Test
    void attemptsAreCounted() {
        storm(9);

        var failure = failure(RaslThrottledException.class, Call.SEND, it -> it.maxRetries(RETRIES));

        assertThat(failure.attempts()).isEqualTo(9);
        assertThat(server.received()).hasSize(9);
        assertThat(failure.bodyExcerpt()).isEqualTo("slow down");
    }

    @Test
    void sendThatGetsThroughAtLastIsTheSameToTheByte() {
        server.play(THROTTLED, THROTTLED, Answer.success());

        call(Call.SEND);

        assertThat(server.received()).hasSize(3);
        assertThat(server.received().stream().map(Received::text).distinct()).hasSize(1);
    }

    @Test
    void serverThatSaysWhenIsAskedThen() {
        Fault told = Answer.error(429, "RATE_LIMIT_EXCEEDED", "{\"retry_after\":3}");
        server.play(told, THROTTLED, told);

        failure(RateLimitExceededException.class, Call.SEND, it -> it);

        assertThat(waits).isEqualTo(milliseconds(3000, 500));
    }

    @Test
    void stormOfServerErrorsIsSatOutByReadsOnly() {
        Fault unavailable = Answer.of(503, "text/html", "").with("Retry-After: 2");
        server.play(unavailable, unavailable, unavailable, unavailable);

        failure(RaslServerException.class, Call.READ, it -> it);
        failure(RaslServerException.class, Call.SEND, it -> it);

        assertThat(waits).isEqualTo(milliseconds(2000, 2000));
        assertThat(server.received()).hasSize(4);
    }
}
