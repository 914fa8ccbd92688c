package io.getrasl.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.getrasl.client.model.Contact;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A call whose future is done goes on with nothing. */
@Timeout(30)
class CancellationTest {

    private final HeldConnections held = new HeldConnections();
    private final RaslClient rasl =
            Fixtures.client(held.url(), new ArrayList<>()).build();

    @AfterEach
    void close() {
        held.close();
    }

    private CompletableFuture<Contact> call() {
        return rasl.async().contacts().getContact(812);
    }

    @Test
    void connectionIsClosedBeforeTheReply() throws Exception {
        CompletableFuture<Contact> call = call();
        Socket connection = held.next();

        assertThat(call.cancel(true)).isTrue();

        HeldConnections.awaitEnd(connection);
    }

    @Test
    void connectionIsClosedInTheMiddleOfTheReply() throws Exception {
        CompletableFuture<Contact> call = call();
        Socket connection = held.next();
        connection
                .getOutputStream()
                .write("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{".getBytes(StandardCharsets.US_ASCII));
        connection.getOutputStream().flush();

        call.cancel(true);

        HeldConnections.awaitEnd(connection);
    }

    @Test
    void anotherEndOfTheFutureClosesItToo() throws Exception {
        CompletableFuture<Contact> call = call().orTimeout(50, TimeUnit.MILLISECONDS);

        HeldConnections.awaitEnd(held.next());

        assertThatThrownBy(call::get).hasCauseInstanceOf(TimeoutException.class);
    }

    @Test
    void cancellationCanBeRepeated() throws Exception {
        CompletableFuture<Contact> call = call();
        Socket connection = held.next();

        call.cancel(true);
        call.cancel(true);

        HeldConnections.awaitEnd(connection);
        assertThatThrownBy(call::join).isInstanceOf(CancellationException.class);
    }

    @Test
    void cancellationAfterTheResultChangesNothing() throws Exception {
        CompletableFuture<Contact> call = call();
        Reply.json(200, Fixtures.CONTACT_REPLY).send(held.next());
        call.join();

        assertThat(call.cancel(true)).isFalse();
        assertThat(call.join().id()).isEqualTo(812);
    }

    /** Keeps the waits between attempts for the test to look at. */
    private static final class Kept implements Sleeper {

        private final CompletableFuture<CompletableFuture<Void>> wait = new CompletableFuture<>();

        @Override
        public void sleep(Duration wait) {
            throw new AssertionError("an asynchronous call held its thread");
        }

        @Override
        public Future<?> later(Duration duration, Runnable task) {
            CompletableFuture<Void> waiting = new CompletableFuture<>();
            wait.complete(waiting);
            return waiting;
        }
    }

    @Test
    void waitBetweenAttemptsEnds() throws Exception {
        Kept waits = new Kept();
        CompletableFuture<Contact> call = Fixtures.client(held.url(), new ArrayList<>())
                .sleeper(waits)
                .build()
                .async()
                .contacts()
                .getContact(812);
        Reply.json(429, Fixtures.error("RATE_LIMIT_EXCEEDED", "{\"retry_after\":3}"))
                .send(held.next());
        CompletableFuture<Void> wait = waits.wait.get(10, TimeUnit.SECONDS);

        call.cancel(true);

        assertThatThrownBy(() -> wait.get(10, TimeUnit.SECONDS)).isInstanceOf(CancellationException.class);
    }

    @Test
    void threadOfABlockingTransportIsInterrupted() throws Exception {
        CountDownLatch entered = new CountDownLatch(1);
        CompletableFuture<Boolean> interrupted = new CompletableFuture<>();
        CompletableFuture<Contact> call = RaslClient.builder()
                .token("t")
                .transport((request, options) -> {
                    entered.countDown();
                    try {
                        new CountDownLatch(1).await();
                    } catch (InterruptedException e) {
                        interrupted.complete(true);
                    }
                    throw new java.io.InterruptedIOException();
                })
                .build()
                .async()
                .contacts()
                .getContact(812);
        assertThat(entered.await(10, TimeUnit.SECONDS)).isTrue();

        call.cancel(true);

        assertThat(interrupted.get(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void pageThatIsBeingFetchedIsCancelledWithTheWalk() throws Exception {
        CompletableFuture<AsyncPage<Contact>> first = rasl.async().contacts().listContacts();
        Reply.json(200, Fixtures.page(1, 2, 1)).send(held.next());
        CompletableFuture<?> all = first.join().all();
        Socket second = held.next();

        all.cancel(true);

        HeldConnections.awaitEnd(second);
    }
}
