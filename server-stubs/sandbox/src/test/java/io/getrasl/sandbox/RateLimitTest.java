package io.getrasl.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RateLimitTest {

    private final MutableClock clock = new MutableClock("2026-03-02T09:15:18Z");
    private final Sandbox sandbox = Sandbox.start(clock, Options.parse("--port", "0", "--rate-limit", "3"));
    private final Api full = Api.as(sandbox, "full");

    @AfterEach
    void end() {
        sandbox.close();
    }

    @Test
    void allowsSoManyCallsInAMinute() {
        assertThat(call(3)).containsOnly(200);
    }

    @Test
    void refusesTheNextCallInThatMinute() {
        call(3);
        assertThat(full.get("/account").code()).isEqualTo("RATE_LIMIT_EXCEEDED");
    }

    @Test
    void tellsTheSecondsUntilTheMinuteEnds() {
        call(3);
        Api.Reply refused = full.get("/account");
        assertThat(refused.details()).isEqualTo("{'retry_after':42}");
        assertThat(refused.response().headers().firstValue("Retry-After")).contains("42");
    }

    @Test
    void allowsCallsAgainInTheNextMinute() {
        call(4);
        clock.advance(Duration.ofSeconds(42));
        assertThat(call(1)).containsOnly(200);
    }

    @Test
    void stillRefusesOneSecondBefore() {
        call(4);
        clock.advance(Duration.ofSeconds(41));
        assertThat(full.get("/account").details()).isEqualTo("{'retry_after':1}");
    }

    @Test
    void countsEachTokenByItself() {
        call(4);
        assertThat(Api.as(sandbox, "readonly").get("/account").status()).isEqualTo(200);
    }

    @Test
    void countsParallelCallsOnce() {
        List<Integer> statuses = Parallel.run(24, number -> full.get("/account").status());
        assertThat(statuses).filteredOn(status -> status == 200).hasSize(3);
    }

    @Test
    void countsCallsThatLackTheScope() {
        Api unscoped = Api.as(sandbox, "unscoped");
        IntStream.range(0, 3).forEach(number -> unscoped.get("/account"));
        assertThat(unscoped.get("/account").status()).isEqualTo(429);
    }

    @Test
    void neverAllowsTheThrottledToken() {
        Api.Reply refused = Api.as(sandbox, "throttled").get("/account");
        assertThat(refused.details()).isEqualTo("{'retry_after':42}");
    }

    @Test
    void startsAnewAfterAReset() {
        call(4);
        sandbox.reset();
        assertThat(call(1)).containsOnly(200);
    }

    @Test
    void showsTheAllowanceOfTheToken() {
        assertThat(full.get("/account/limits").data().path("limits").path("api_calls_per_minute"))
                .hasToString("{\"limit\":3,\"feature_name\":\"API Calls per Minute\",\"is_unlimited\":false}");
    }

    private List<Integer> call(int times) {
        return IntStream.range(0, times)
                .mapToObj(number -> full.get("/account").status())
                .toList();
    }
}
