package io.getrasl.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.getrasl.client.batch.BatchChunk.State;
import io.getrasl.client.batch.BatchFuture;
import io.getrasl.client.batch.BatchOutcome;
import io.getrasl.client.error.BatchFailedException;
import io.getrasl.client.error.InsufficientScopeException;
import io.getrasl.client.model.BatchDeleteResult;
import java.util.ArrayList;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Batches without holding a thread say the same as those that do. */
class BatchAsyncTest {

    private final LoopbackServer server = new LoopbackServer();
    private final RaslAsyncClient rasl =
            Fixtures.client(server.url(), new ArrayList<>()).build().async();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void requestsFollowOneAnother() {
        server.reply(Batches.deleted(100, 100), Batches.deleted(100, 99), Batches.deleted(50, 50));

        BatchOutcome<Long, BatchDeleteResult> outcome =
                rasl.contacts().batchDeleteContacts(Batches.ids(250)).join();

        assertThat(Batches.sizes(server, "ids")).containsExactly(100, 100, 50);
        assertThat(outcome.orThrow().summary().deleted()).isEqualTo(249);
    }

    @Test
    void noItemIsNoRequest() {
        assertThat(rasl.contacts().batchDeleteContacts(Batches.ids(0)).join().isComplete())
                .isTrue();
        assertThat(server.received()).isEmpty();
    }

    @Test
    void failureIsInTheOutcome() {
        server.reply(
                Batches.deleted(100, 100),
                Reply.json(403, Fixtures.error("INSUFFICIENT_SCOPE", "{}")),
                Batches.deleted(50, 50));

        BatchOutcome<Long, BatchDeleteResult> outcome =
                rasl.contacts().batchDeleteContacts(Batches.ids(250)).join();

        assertThat(outcome.result().summary().deleted()).isEqualTo(150);
        assertThat(outcome.failures())
                .singleElement()
                .satisfies(it -> assertThat(it.failure()).isInstanceOf(InsufficientScopeException.class));
    }

    @Test
    void stopsAsAsked() {
        server.reply(Reply.json(403, Fixtures.error("INSUFFICIENT_SCOPE", "{}")));

        BatchOutcome<Long, BatchDeleteResult> outcome = rasl.contacts()
                .batchDeleteContacts(Batches.ids(250), batch -> batch.stopOnFailure())
                .join();

        assertThat(server.received()).hasSize(1);
        assertThat(outcome.notDone()).hasSize(250);
    }

    @Test
    void testThatFailsLosesNothing() {
        server.reply(Batches.deleted(100, 100));

        BatchFuture<Long, BatchDeleteResult> future = rasl.contacts()
                .batchDeleteContacts(
                        Batches.ids(250),
                        batch -> batch.stopWhen(chunk -> {
                            throw new IllegalStateException("a mistake of the caller");
                        }));

        assertThatThrownBy(future::join).cause().isInstanceOf(BatchFailedException.class);
        assertThat(future.soFar().result().summary().deleted()).isEqualTo(100);
    }

    @Test
    void cancellationEndsTheBatchAndKeepsWhatWasDone() throws Exception {
        CountDownLatch arrived = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        server.reply(Batches.deleted(100, 100), connection -> {
            arrived.countDown();
            release.await();
        });
        BatchFuture<Long, BatchDeleteResult> future = rasl.contacts().batchDeleteContacts(Batches.ids(250));
        arrived.await();

        future.cancel(true);
        release.countDown();

        BatchOutcome<Long, BatchDeleteResult> outcome = future.soFar();
        assertThat(server.received()).hasSize(2);
        assertThat(outcome.result().summary().deleted()).isEqualTo(100);
        assertThat(outcome.failures()).singleElement().satisfies(it -> {
            assertThat(it.state()).isEqualTo(State.UNCERTAIN);
            assertThat(it.failure()).isInstanceOf(CancellationException.class);
        });
        assertThat(outcome.notAttempted()).hasSize(50);
    }

    @Test
    void progressCanBeSeen() throws Exception {
        CountDownLatch arrived = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        server.reply(Batches.deleted(100, 100), connection -> {
            arrived.countDown();
            release.await();
            Batches.deleted(1, 1).send(connection);
        });

        BatchFuture<Long, BatchDeleteResult> future = rasl.contacts().batchDeleteContacts(Batches.ids(101));
        arrived.await();
        int before = future.soFar().result().summary().deleted();
        release.countDown();

        assertThat(before).isEqualTo(100);
        assertThat(future.join().result().summary().deleted()).isEqualTo(101);
    }
}
