package io.getrasl.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.getrasl.client.error.InternalErrorException;
import io.getrasl.client.error.RaslConnectionException;
import io.getrasl.client.error.RateLimitExceededException;
import io.getrasl.client.model.BatchDeleteContactsRequest;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is repeated, how often and after which wait. */
@ParameterizedClass
@EnumSource(Form.class)
class RetryTest {

    private final Form form;

    private static final Reply THROTTLED =
            Reply.json(429, Fixtures.error("RATE_LIMIT_EXCEEDED", "{\"retry_after\":3}"));
    private static final Reply BROKEN = Reply.json(500, Fixtures.error("INTERNAL_ERROR", "null"));
    private static final Reply DELETED = Reply.json(200, Fixtures.DELETED_REPLY);
    private static final Reply CONTACT = Reply.json(200, Fixtures.CONTACT_REPLY);

    private final LoopbackServer server = new LoopbackServer();
    private final List<Duration> waits = new ArrayList<>();

    RetryTest(Form form) {
        this.form = form;
    }

    @AfterEach
    void close() {
        server.close();
    }

    private RaslClientBuilder client() {
        return form.client(server.url(), waits);
    }

    /** Not safe to repeat. */
    private static Object delete(RaslClient rasl) {
        return rasl.contacts().batchDeleteContacts(BatchDeleteContactsRequest.of(812));
    }

    /** Safe to repeat. */
    private static Object read(RaslClient rasl) {
        return rasl.contacts().getContact(812);
    }

    @Test
    void throttledRequestIsRepeatedEvenWhenNotSafe() {
        server.reply(THROTTLED, DELETED);

        delete(client().build());

        assertThat(waits).containsExactly(Duration.ofSeconds(3));
    }

    @Test
    void repeatedRequestIsTheSameToTheByte() {
        server.reply(THROTTLED, DELETED);

        delete(client().build());

        assertThat(server.received())
                .extracting(it -> it.method() + it.target() + it.text())
                .hasSize(2)
                .containsOnly("DELETE/api/v2/contacts/batch{\"ids\":[812]}");
    }

    @Test
    void twoRetriesFollowUnlessSetOtherwise() {
        server.reply(THROTTLED, THROTTLED, THROTTLED, DELETED);

        var failure = catchThrowableOfType(RateLimitExceededException.class, () -> delete(client().build()));

        assertThat(failure.attempts()).isEqualTo(3);
        assertThat(server.received()).hasSize(3);
    }

    @Test
    void noRetryFollowsWhenSwitchedOff() {
        server.reply(THROTTLED, DELETED);

        RaslClient once = client().maxRetries(0).build();

        assertThatThrownBy(() -> delete(once)).isInstanceOf(RateLimitExceededException.class);
        assertThat(server.received()).hasSize(1);
    }

    @Test
    void waitLongerThanAllowedIsNotWaited() {
        server.reply(Reply.json(429, Fixtures.error("RATE_LIMIT_EXCEEDED", "{\"retry_after\":61}")), DELETED);

        var failure = catchThrowableOfType(RateLimitExceededException.class, () -> delete(client().build()));

        assertThat(failure.retryAfter()).isEqualTo(Duration.ofSeconds(61));
        assertThat(waits).isEmpty();
    }

    @Test
    void longestWaitCanBeSet() {
        server.reply(THROTTLED, DELETED);

        RaslClient impatient = client().maxRetryWait(Duration.ofSeconds(2)).build();

        assertThatThrownBy(() -> delete(impatient)).isInstanceOf(RateLimitExceededException.class);
    }

    @Test
    void headerSaysHowLongToWaitWhereTheBodyDoesNot() {
        server.reply(Reply.with(429, "text/plain", "slow down", "Retry-After: 7"), DELETED);

        delete(client().build());

        assertThat(waits).containsExactly(Duration.ofSeconds(7));
    }

    @Test
    void headerMayBeADate() {
        server.reply(Reply.with(429, "text/plain", "", "Retry-After: Mon, 02 Mar 2026 09:15:42 GMT"), DELETED);

        delete(client().build());

        assertThat(waits).containsExactly(Duration.ofSeconds(12));
    }

    @Test
    void waitsDoubleWhereTheServerDoesNotTell() {
        server.reply(
                Reply.with(429, "text/plain", ""), Reply.with(429, "text/plain", "", "Retry-After: soon"), DELETED);

        delete(client().build());

        assertThat(waits).containsExactly(Duration.ofMillis(250), Duration.ofMillis(500));
    }

    @Test
    void chanceHalvesAWaitAtMost() {
        server.reply(Reply.with(429, "text/plain", ""), DELETED);

        delete(client().random(() -> 0.0).build());

        assertThat(waits).containsExactly(Duration.ofMillis(125));
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 503, 504})
    void serverErrorIsRepeatedWhereSafe(int status) {
        server.reply(Reply.with(status, "text/html", "<h1>Oops</h1>"), CONTACT);

        read(client().build());

        assertThat(server.received()).hasSize(2);
    }

    @Test
    void serverErrorIsNotRepeatedWhereNotSafe() {
        server.reply(BROKEN, DELETED);

        var failure = catchThrowableOfType(InternalErrorException.class, () -> delete(client().build()));

        assertThat(failure.attempts()).isEqualTo(1);
        assertThat(server.received()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 307, 400, 401, 403, 404, 408, 409, 422})
    void otherStatusIsNeverRepeated(int status) {
        server.reply(Reply.with(status, "text/plain", "no", "Location: /elsewhere"), CONTACT);

        assertThatThrownBy(() -> read(client().build())).hasMessageContaining(String.valueOf(status));
        assertThat(server.received()).hasSize(1);
    }

    @Test
    void brokenConnectionIsRepeatedWhereSafe() {
        server.reply(Reply.truncated(200, Fixtures.CONTACT_REPLY), CONTACT);

        read(client().build());

        assertThat(server.received()).hasSize(2);
    }

    @Test
    void brokenConnectionIsNotRepeatedWhereNotSafe() {
        server.reply(Reply.reset(), DELETED);

        var failure = catchThrowableOfType(RaslConnectionException.class, () -> delete(client().build()));

        assertThat(server.received()).hasSize(1);
        assertThat(failure.mayHaveReachedServer()).isTrue();
        assertThat(failure)
                .hasMessageStartingWith("batchDeleteContacts got no complete reply from 127.0.0.1:"
                        + URI.create(server.url()).getPort() + " after 1 attempt;")
                .hasMessageContaining("the server may have carried it out");
    }

    @Test
    void refusedConnectionIsRepeatedEvenWhereNotSafe() throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        RaslClient rasl = form.client("http://127.0.0.1:" + port, waits).build();

        var failure = catchThrowableOfType(RaslConnectionException.class, () -> delete(rasl));

        assertThat(failure.attempts()).isEqualTo(3);
        assertThat(failure.mayHaveReachedServer()).isFalse();
        assertThat(waits).containsExactly(Duration.ofMillis(250), Duration.ofMillis(500));
    }

    @Test
    void unknownHostIsToldAsSuch() {
        RaslClient rasl =
                form.client("http://rasl.invalid/api/v2", waits).maxRetries(1).build();

        var failure = catchThrowableOfType(RaslConnectionException.class, () -> delete(rasl));

        assertThat(failure.attempts()).isEqualTo(2);
        assertThat(failure.mayHaveReachedServer()).isFalse();
        assertThat(failure.server()).isEqualTo("rasl.invalid:80");
    }
}
