package io.getrasl.client.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.getrasl.client.error.RateLimitExceededException;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How long a server asks to wait, in every form in which servers say so. The clock stands at 09:15:30. */
@OnEveryLeg
class RetryAfterTest extends WireSuite {

    private static Answer throttled(String header) {
        return Answer.error(429, "RATE_LIMIT_EXCEEDED", "null").with("Retry-After: " + header);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "1, 1000",
        "2.5, 2500",
        "' 7 ', 7000",
        "+3, 3000",
        "60, 60000",
        "'Mon, 02 Mar 2026 09:15:42 GMT', 12000",
        "'Mon, 02 Mar 2026 09:15:30 GMT', 0",
        "'Mon, 02 Mar 2026 09:00:00 GMT', 0"
    })
    void headerThatIsUnderstoodIsFollowed(String header, long milliseconds) {
        server.play(throttled(header), Answer.success());

        call(Call.SEND);

        assertThat(waits).containsExactly(Duration.ofMillis(milliseconds));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soon",
                "-1",
                "-1e9",
                "0x10",
                "1,5",
                "NaN",
                "Infinity",
                "1 second",
                "Mon, 99 Mar 2026 09:15:42 GMT",
                "2026-03-02T09:15:42Z"
            })
    void headerThatIsNotUnderstoodCountsAsNone(String header) {
        server.play(throttled(header), Answer.success());

        call(Call.SEND);

        assertThat(waits).containsExactly(Duration.ofMillis(250));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "61",
                "86400",
                "2147483648",
                "9223372036854775808",
                "1e400",
                "1e999999999",
                "Fri, 31 Dec 9999 23:59:59 GMT"
            })
    void headerThatAsksForTooMuchEndsTheCallAtOnce(String header) {
        server.play(throttled(header), Answer.success());

        var failure = failure(RateLimitExceededException.class, Call.SEND, it -> it);

        assertThat(failure.attempts()).isEqualTo(1);
        assertThat(failure.retryAfter()).isGreaterThan(Duration.ofSeconds(60));
        assertThat(waits).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "5, 5000", "2.5, 2500", "'\"7\"', 7000"})
    void detailThatIsUnderstoodIsFollowed(String detail, long milliseconds) {
        server.play(Answer.error(429, "RATE_LIMIT_EXCEEDED", "{\"retry_after\":" + detail + "}"), Answer.success());

        call(Call.SEND);

        assertThat(waits).containsExactly(Duration.ofMillis(milliseconds));
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "-1", "\"soon\"", "true", "[5]", "{\"seconds\":5}"})
    void headerStandsInForADetailThatIsNotUnderstood(String detail) {
        server.play(
                Answer.error(429, "RATE_LIMIT_EXCEEDED", "{\"retry_after\":" + detail + "}")
                        .with("Retry-After: 9"),
                Answer.success());

        call(Call.SEND);

        assertThat(waits).containsExactly(Duration.ofSeconds(9));
    }

    @ParameterizedTest
    @ValueSource(strings = {"61", "1e400", "9223372036854775808", "99999999999999999999999999"})
    void detailThatAsksForTooMuchEndsTheCallAtOnce(String detail) {
        server.play(Answer.error(429, "RATE_LIMIT_EXCEEDED", "{\"retry_after\":" + detail + "}"), Answer.success());

        var failure = failure(RateLimitExceededException.class, Call.SEND, it -> it);

        assertThat(failure.retryAfter()).isGreaterThan(Duration.ofSeconds(60));
        assertThat(waits).isEmpty();
    }
}
