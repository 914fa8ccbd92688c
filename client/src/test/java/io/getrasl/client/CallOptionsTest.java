package io.getrasl.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.getrasl.client.error.RaslConnectionException;
import io.getrasl.client.error.RaslThrottledException;
import io.getrasl.client.model.BatchDeleteContactsRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What a single call does otherwise than its client, and that the client does not change by it. */
@ParameterizedClass
@EnumSource(Form.class)
class CallOptionsTest {

    private final Form form;

    private final List<Duration> waits = new ArrayList<>();
    private LoopbackServer server;
    private RaslClient rasl;

    CallOptionsTest(Form form) {
        this.form = form;
    }

    @BeforeEach
    void start() {
        server = new LoopbackServer();
        rasl = form.client(server.url(), waits).header("X-Shop", "giza").build();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private static Reply contact() {
        return Reply.json(200, Fixtures.CONTACT_REPLY);
    }

    private static Reply throttled(int seconds) {
        return Reply.json(429, Fixtures.error("RATE_LIMIT_EXCEEDED", "{\"retry_after\":" + seconds + "}"));
    }

    private List<String> sent(String header) {
        return server.received().stream().map(it -> it.header(header)).toList();
    }

    @Test
    void tokenIsThatOfTheCall() {
        server.reply(contact(), contact());

        rasl.with(options -> options.token("rasl_other")).contacts().getContact(812);
        rasl.contacts().getContact(812);

        assertThat(sent("Authorization")).containsExactly("Bearer rasl_other", "Bearer " + Fixtures.TOKEN);
    }

    @Test
    void tokenOfTheClientIsNotAskedForWhereTheCallHasItsOwn() {
        server.reply(contact());
        RaslClient locked = RaslClient.builder()
                .baseUrl(server.url())
                .token(() -> {
                    throw new IllegalStateException("the vault is locked");
                })
                .build();

        locked.with(options -> options.token("rasl_other")).contacts().getContact(812);

        assertThat(server.only().header("Authorization")).isEqualTo("Bearer rasl_other");
    }

    @Test
    void headerIsSentWithTheCallOnly() {
        server.reply(contact(), contact());

        rasl.with(options -> options.header("X-Trace", "7f")).contacts().getContact(812);
        rasl.contacts().getContact(812);

        assertThat(sent("X-Trace")).containsExactly("7f", "");
        assertThat(sent("X-Shop")).containsExactly("giza", "giza");
    }

    @Test
    void headerOfTheCallReplacesThatOfTheClient() {
        server.reply(contact(), contact());

        rasl.with(options -> options.header("x-shop", "cairo")).contacts().getContact(812);
        rasl.contacts().getContact(812);

        assertThat(sent("X-Shop")).containsExactly("cairo", "giza");
    }

    @Test
    void headerOfTheClientsOwnIsRefused() {
        assertThatThrownBy(() -> rasl.with(options -> options.header("Authorization", "Basic s3cr3t")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the header Authorization is set by the client itself");
    }

    @Test
    @Timeout(20)
    void timeoutIsThatOfTheCall() {
        CountDownLatch release = new CountDownLatch(1);
        server.reply(Reply.stalled(release));
        try {
            RaslClient hasty = rasl.with(
                    options -> options.readTimeout(Duration.ofMillis(200)).maxRetries(0));

            assertThatThrownBy(() -> hasty.contacts().getContact(812)).isInstanceOf(RaslConnectionException.class);
        } finally {
            release.countDown();
        }
    }

    @Test
    void retriesAreThoseOfTheCall() {
        server.reply(throttled(1), throttled(1), contact());

        assertThatThrownBy(() ->
                        rasl.with(options -> options.maxRetries(0)).contacts().getContact(812))
                .isInstanceOf(RaslThrottledException.class);
        assertThat(waits).isEmpty();

        rasl.contacts().getContact(812);
        assertThat(waits).containsExactly(Duration.ofSeconds(1));
    }

    @Test
    void longestWaitIsThatOfTheCall() {
        server.reply(throttled(90), contact());

        rasl.with(options -> options.maxRetryWait(Duration.ofMinutes(2)))
                .contacts()
                .getContact(812);

        assertThat(waits).containsExactly(Duration.ofSeconds(90));
    }

    @Test
    void retriedAttemptCarriesTheOptionsToo() {
        server.reply(throttled(1), contact());

        rasl.with(options -> options.header("X-Trace", "7f").token("rasl_other"))
                .contacts()
                .getContact(812);

        assertThat(sent("X-Trace")).containsExactly("7f", "7f");
        assertThat(sent("Authorization")).containsExactly("Bearer rasl_other", "Bearer rasl_other");
    }

    @Test
    void wholeReplyCanBeAskedForWithOptions() {
        server.reply(contact());

        RaslResponse<?> reply =
                rasl.with(options -> options.header("X-Trace", "7f")).contacts().getContactWithResponse(812);

        assertThat(reply.status()).isEqualTo(200);
        assertThat(sent("X-Trace")).containsExactly("7f");
    }

    @Test
    void bodyIsSentWithOptionsAsWithout() {
        server.reply(Reply.json(200, Fixtures.DELETED_REPLY), Reply.json(200, Fixtures.DELETED_REPLY));
        BatchDeleteContactsRequest request = BatchDeleteContactsRequest.of(812, 813);

        rasl.with(options -> options.header("X-Trace", "7f")).contacts().batchDeleteContacts(request);
        rasl.contacts().batchDeleteContacts(request);

        assertThat(server.received().get(0).text())
                .isEqualTo(server.received().get(1).text())
                .contains("812");
    }

    @Test
    void followingPagesAreFetchedWithTheOptionsOfTheFirst() {
        server.reply(
                Reply.json(200, Fixtures.page(1, 3, 1, 2)),
                Reply.json(200, Fixtures.page(2, 3, 3, 4)),
                Reply.json(200, Fixtures.page(3, 3, 5)));

        long found = rasl.with(options -> options.header("X-Trace", "7f")).contacts().listContacts().stream()
                .count();

        assertThat(found).isEqualTo(5);
        assertThat(sent("X-Trace")).containsExactly("7f", "7f", "7f");
    }

    @Test
    void optionsAddUp() {
        server.reply(contact());

        rasl.with(options -> options.header("X-Trace", "7f"))
                .with(options -> options.token("rasl_other"))
                .contacts()
                .getContact(812);

        assertThat(server.only().header("X-Trace")).isEqualTo("7f");
        assertThat(server.only().header("Authorization")).isEqualTo("Bearer rasl_other");
    }

    @Test
    void nullArgumentIsRefusedWithOptionsToo() {
        assertThatThrownBy(() -> rasl.with(options -> options.maxRetries(0))
                        .contacts()
                        .batchDeleteContacts((BatchDeleteContactsRequest) null))
                .isInstanceOf(NullPointerException.class)
                .hasMessageContaining("of batchDeleteContacts must not be null");
    }

    @Test
    void optionsDoNotShowTheTokenOrTheHeaders() {
        List<CallOptions> seen = new ArrayList<>();

        rasl.with(options -> {
            seen.add(options.header("X-Trace", "s3cr3t"));
            return options;
        });

        assertThat(seen.get(0).toString())
                .isEqualTo(
                        "CallOptions[headers=[X-Shop, X-Trace], readTimeout=PT30S, maxRetries=2, maxRetryWait=PT1M]");
    }
}
