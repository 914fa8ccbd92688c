package io.getrasl.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.getrasl.client.error.NotFoundException;
import io.getrasl.client.model.Contact;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is particular to calls that hold no thread. */
@Timeout(30)
class AsyncCallTest {

    private final LoopbackServer server = new LoopbackServer();
    private final RaslClient rasl =
            Fixtures.client(server.url(), new ArrayList<>()).build();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void futureHoldsWhatTheEnvelopeDoes() {
        server.reply(Reply.json(200, Fixtures.CONTACT_REPLY));

        assertThat(rasl.async().contacts().getContact(812).join().firstname()).isEqualTo("Layla");
    }

    @Test
    void envelopeStaysReachable() {
        server.reply(Reply.json(200, Fixtures.CONTACT_REPLY));

        var response = rasl.async().contacts().getContactWithResponse(812).join();

        assertThat(response.status()).isEqualTo(200);
        assertThat(response.body().success()).isTrue();
    }

    @Test
    void envelopeTakesAQueryInPlace() {
        server.reply(Reply.json(200, Fixtures.CONTACT_REPLY));

        rasl.async()
                .contacts()
                .getContactWithResponse(812, q -> q.include("groups"))
                .join();

        assertThat(server.only().target()).isEqualTo("/api/v2/contacts/812?include=groups");
    }

    @Test
    void nothingIsHeldWhereDataIsNull() {
        server.reply(Reply.json(200, Fixtures.envelope("null")));

        assertThat(rasl.async().contacts().deleteContact(812).join()).isNull();
        assertThat(server.only().method()).isEqualTo("DELETE");
    }

    @Test
    void optionsOfACallHoldHereToo() {
        server.reply(Reply.json(200, Fixtures.CONTACT_REPLY));

        rasl.async()
                .with(options -> options.token("rasl_other"))
                .contacts()
                .getContact(812)
                .join();

        assertThat(server.only().header("Authorization")).isEqualTo("Bearer rasl_other");
    }

    @Test
    void futureFailsWithTheExceptionItself() {
        server.reply(Reply.json(404, Fixtures.error("NOT_FOUND", "null")));

        Throwable failure = rasl.async()
                .contacts()
                .getContact(812)
                .handle((contact, thrown) -> thrown)
                .join();

        assertThat(failure).isInstanceOf(NotFoundException.class);
    }

    @Test
    void whoWaitsGetsItAsTheCause() {
        server.reply(
                Reply.json(404, Fixtures.error("NOT_FOUND", "null")),
                Reply.json(404, Fixtures.error("NOT_FOUND", "null")));

        assertThat(catchThrowableOfType(
                        CompletionException.class,
                        () -> rasl.async().contacts().getContact(812).join()))
                .hasCauseInstanceOf(NotFoundException.class);
        assertThat(catchThrowableOfType(
                        ExecutionException.class,
                        () -> rasl.async().contacts().getContact(812).get()))
                .hasCauseInstanceOf(NotFoundException.class);
    }

    @Test
    void missingArgumentIsRefusedAtOnce() {
        assertThatThrownBy(() -> rasl.async().contacts().createContact(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("request of createContact must not be null");
    }

    @Test
    void tokenThatCannotBeHadFailsTheFuture() {
        RaslClient locked = RaslClient.builder()
                .token(() -> {
                    throw new IllegalStateException("the vault is locked");
                })
                .build();

        CompletableFuture<Contact> future = locked.async().contacts().getContact(812);

        assertThatThrownBy(future::join).hasRootCauseMessage("the vault is locked");
    }

    @Test
    void pendingCallsHoldNoThreads() throws Exception {
        assumeThat(Fixtures.ENGINE).as("OkHttp holds one for each").isEqualTo(HttpEngine.JDK);
        try (HeldConnections held = new HeldConnections()) {
            RaslClient client = Fixtures.client(held.url(), new ArrayList<>()).build();
            List<CompletableFuture<Contact>> calls = new ArrayList<>();
            List<Socket> connections = new ArrayList<>();
            int before = Thread.activeCount();

            for (int i = 0; i < 200; i++) {
                calls.add(client.async().contacts().getContact(i));
            }
            for (int i = 0; i < 200; i++) {
                connections.add(held.next());
            }
            int pending = Thread.activeCount();
            for (Socket connection : connections) {
                Reply.json(200, Fixtures.CONTACT_REPLY).send(connection);
            }
            calls.forEach(CompletableFuture::join);

            assertThat(pending - before).isLessThan(20);
        }
    }

    @Test
    void continuationsOfATimeoutDoNotRunOnTheTimer() throws Exception {
        AtomicReference<String> thread = new AtomicReference<>();
        try (HeldConnections held = new HeldConnections()) {
            RaslClient hasty = Fixtures.client(held.url(), new ArrayList<>())
                    .readTimeout(Duration.ofMillis(50))
                    .maxRetries(0)
                    .build();

            hasty.async()
                    .contacts()
                    .getContact(812)
                    .handle((contact, failure) -> {
                        thread.set(Thread.currentThread().getName());
                        return contact;
                    })
                    .get(10, TimeUnit.SECONDS);

            assertThat(thread.get()).isNotEqualTo("rasl-timer");
        }
    }
}
