package io.getrasl.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.getrasl.client.batch.BatchChunk.State;
import io.getrasl.client.batch.BatchOutcome;
import io.getrasl.client.error.BatchFailedException;
import io.getrasl.client.error.FeatureLimitExceededException;
import io.getrasl.client.error.InternalErrorException;
import io.getrasl.client.error.RaslConnectionException;
import io.getrasl.client.error.UnreadableReplyException;
import io.getrasl.client.error.ValidationErrorException;
import io.getrasl.client.model.BatchCreateOptions;
import io.getrasl.client.model.BatchCreateResult;
import io.getrasl.client.model.BatchDeleteResult;
import io.getrasl.client.model.CreateContactRequest;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What was done before and after a failure is in the outcome, and so is what was not. */
class BatchFailureTest {

    private final LoopbackServer server = new LoopbackServer();
    private final RaslClient rasl =
            Fixtures.client(server.url(), new ArrayList<>()).build();

    @AfterEach
    void close() {
        server.close();
    }

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(
                        Reply.json(422, Fixtures.error("VALIDATION_ERROR", "{}")),
                        ValidationErrorException.class,
                        State.NOT_DONE),
                Arguments.of(
                        Reply.json(403, Fixtures.error("FEATURE_LIMIT_EXCEEDED", "{}")),
                        FeatureLimitExceededException.class,
                        State.NOT_DONE),
                Arguments.of(
                        Reply.json(500, Fixtures.error("INTERNAL_ERROR", "null")),
                        InternalErrorException.class,
                        State.UNCERTAIN),
                Arguments.of(Reply.reset(), RaslConnectionException.class, State.UNCERTAIN),
                Arguments.of(Reply.truncated(200, "{"), RaslConnectionException.class, State.UNCERTAIN),
                Arguments.of(
                        Reply.json(200, Fixtures.error("VALIDATION_ERROR", "{}")),
                        ValidationErrorException.class,
                        State.UNCERTAIN),
                Arguments.of(Reply.json(200, "[]"), UnreadableReplyException.class, State.UNCERTAIN));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void failureInTheMiddleLosesNothing(Reply failure, Class<?> type, State state) {
        server.reply(Batches.deleted(100, 100), failure, Batches.deleted(50, 49));

        BatchOutcome<Long, BatchDeleteResult> outcome = rasl.contacts().batchDeleteContacts(Batches.ids(250));

        assertThat(outcome.isComplete()).isFalse();
        assertThat(outcome.result().summary().deleted()).isEqualTo(149);
        assertThat(outcome.failures()).singleElement().satisfies(it -> {
            assertThat(it.first()).isEqualTo(100);
            assertThat(it.items()).isEqualTo(Batches.ids(250).subList(100, 200));
            assertThat(it.state()).isEqualTo(state);
            assertThat(it.failure()).isInstanceOf(type);
        });
    }

    @Test
    void whatDidNotLeaveIsNotDone() {
        try (ClosedPort port = new ClosedPort()) {
            RaslClient alone = Fixtures.client(port.url(), new ArrayList<>()).build();

            BatchOutcome<Long, BatchDeleteResult> outcome = alone.contacts().batchDeleteContacts(Batches.ids(101));

            assertThat(outcome.notDone()).hasSize(101);
            assertThat(outcome.uncertain()).isEmpty();
            assertThat(outcome.chunks()).extracting(it -> it.state()).containsOnly(State.NOT_DONE);
        }
    }

    @Test
    void whatMayHaveBeenDoneIsKeptApart() {
        server.reply(Reply.reset(), Batches.deleted(1, 1));

        BatchOutcome<Long, BatchDeleteResult> outcome = rasl.contacts().batchDeleteContacts(Batches.ids(101));

        assertThat(outcome.uncertain()).hasSize(100).containsEntry(99, 99L);
        assertThat(outcome.notDone()).isEmpty();
    }

    @Test
    void uncertainRequestIsNotRepeatedByTheClient() {
        server.reply(Reply.reset(), Batches.deleted(1, 1));

        rasl.contacts().batchDeleteContacts(Batches.ids(101));

        assertThat(Batches.sizes(server, "ids")).containsExactly(100, 1);
    }

    @Test
    void stopsAsAsked() {
        server.reply(Batches.deleted(100, 100), Reply.json(403, Fixtures.error("INSUFFICIENT_SCOPE", "{}")));

        BatchOutcome<Long, BatchDeleteResult> outcome =
                rasl.contacts().batchDeleteContacts(Batches.ids(250), batch -> batch.stopOnFailure());

        assertThat(server.received()).hasSize(2);
        assertThat(outcome.result().summary().deleted()).isEqualTo(100);
        assertThat(outcome.notAttempted()).hasSize(50).containsEntry(200, 200L);
        assertThat(outcome.notDone()).hasSize(150).containsEntry(100, 100L);
    }

    @Test
    void resumesWithWhatWasNotDone() {
        server.reply(
                Batches.deleted(100, 100),
                Reply.json(403, Fixtures.error("INSUFFICIENT_SCOPE", "{}")),
                Batches.deleted(100, 100),
                Batches.deleted(50, 50));
        BatchOutcome<Long, BatchDeleteResult> stopped =
                rasl.contacts().batchDeleteContacts(Batches.ids(250), batch -> batch.stopOnFailure());

        BatchOutcome<Long, BatchDeleteResult> resumed =
                rasl.contacts().batchDeleteContacts(stopped.notDone().values());

        assertThat(resumed.isComplete()).isTrue();
        assertThat(Batches.json(server.received().get(2)).at("/ids/0").longValue())
                .isEqualTo(100);
    }

    @Test
    void stopsWhereTheCallerSaysSo() {
        server.reply(Batches.deleted(100, 40), Batches.deleted(100, 100));

        BatchOutcome<Long, BatchDeleteResult> outcome = rasl.contacts()
                .batchDeleteContacts(
                        Batches.ids(250),
                        batch -> batch.stopWhen(chunk ->
                                chunk.isDone() && chunk.result().summary().failed() > 50));

        assertThat(outcome.failures()).isEmpty();
        assertThat(outcome.isComplete()).isFalse();
        assertThat(outcome.notAttempted()).hasSize(150);
    }

    @Test
    void testThatFailsLosesNothing() {
        server.reply(Batches.deleted(100, 100));
        IllegalStateException mistake = new IllegalStateException("a mistake of the caller");

        BatchFailedException thrown = catchThrowableOfType(
                BatchFailedException.class,
                () -> rasl.contacts()
                        .batchDeleteContacts(
                                Batches.ids(250),
                                batch -> batch.stopWhen(chunk -> {
                                    throw mistake;
                                })));

        assertThat(thrown).hasCause(mistake).hasMessageNotContaining("mistake of the caller");
        assertThat(thrown.outcome().notAttempted()).hasSize(150);
    }

    @Test
    void stoppingAtAFailureAsksTheApiToStopAtARefusedItem() {
        server.reply(
                Batches.created(100, 1000),
                Reply.json(
                        422,
                        Fixtures.error(
                                "VALIDATION_ERROR", "{\"contacts.20.phone\":[\"This phone number already exists\"]}")));

        BatchOutcome<CreateContactRequest, BatchCreateResult> outcome =
                rasl.contacts().batchCreateContacts(Batches.contacts(250), batch -> batch.stopOnFailure());

        assertThat(server.received())
                .hasSize(2)
                .allSatisfy(it -> assertThat(Batches.json(it)
                                .at("/options/continue_on_error")
                                .booleanValue())
                        .isFalse());
        assertThat(outcome.failures().get(0).blamed())
                .containsOnlyKeys(120)
                .containsValue(Batches.contacts(250).get(120));
    }

    @Test
    void whatTheCallerSetsInTheRequestStays() {
        server.reply(Batches.created(0, 0, "", Batches.refused(0)));

        rasl.contacts()
                .batchCreateContacts(
                        Batches.contacts(1),
                        batch -> batch.stopOnFailure()
                                .request(it -> it.options(BatchCreateOptions.builder()
                                        .continueOnError(true)
                                        .build())));

        assertThat(Batches.json(server.only()).at("/options/continue_on_error").booleanValue())
                .isTrue();
    }

    @Test
    void askingTheApiToStopAtARefusedItemStopsTheBatch() {
        server.reply(Reply.json(422, Fixtures.error("VALIDATION_ERROR", "{}")));

        BatchOutcome<CreateContactRequest, BatchCreateResult> outcome = rasl.contacts()
                .batchCreateContacts(
                        Batches.contacts(101),
                        batch -> batch.request(it -> it.options(BatchCreateOptions.builder()
                                .continueOnError(false)
                                .build())));

        assertThat(outcome.notAttempted()).containsOnlyKeys(100);
    }

    @Test
    void goesOnWhereTheCallerSaysSoExpressly() {
        server.reply(Reply.json(422, Fixtures.error("VALIDATION_ERROR", "{}")), Batches.created(1, 1000));

        BatchOutcome<CreateContactRequest, BatchCreateResult> outcome = rasl.contacts()
                .batchCreateContacts(
                        Batches.contacts(101),
                        batch -> batch.goOn()
                                .request(it -> it.options(BatchCreateOptions.builder()
                                        .continueOnError(false)
                                        .build())));

        assertThat(outcome.notAttempted()).isEmpty();
        assertThat(outcome.result().created()).hasSize(1);
    }

    @Test
    void interruptedThreadStops() {
        server.reply(Batches.deleted(1, 1));
        Thread.currentThread().interrupt();

        BatchOutcome<Long, BatchDeleteResult> outcome = rasl.contacts().batchDeleteContacts(Batches.ids(201));

        assertThat(Thread.interrupted()).isTrue();
        assertThat(outcome.chunks()).hasSize(1);
        assertThat(outcome.notAttempted()).hasSize(101);
    }

    @Test
    void exceptionHoldsTheOutcomeForCallersThatWantOne() {
        server.reply(
                Batches.deleted(100, 100),
                Reply.json(403, Fixtures.error("INSUFFICIENT_SCOPE", "{}")),
                Reply.json(500, Fixtures.error("INTERNAL_ERROR", "null")));
        BatchOutcome<Long, BatchDeleteResult> outcome = rasl.contacts().batchDeleteContacts(Batches.ids(250));

        BatchFailedException thrown = catchThrowableOfType(BatchFailedException.class, outcome::orThrow);

        assertThat(thrown)
                .hasMessageStartingWith("batchDeleteContacts of 250 items: 2 of 3 requests failed, 0 items were not "
                        + "attempted (batchDeleteContacts failed with 403 INSUFFICIENT_SCOPE")
                .hasCause(outcome.failures().get(0).failure());
        assertThat(thrown.getSuppressed())
                .containsExactly(outcome.failures().get(1).failure());
        assertThat(thrown.outcome()).isSameAs(outcome);
    }

    @Test
    void resultOfAFailedRequestIsItsFailure() {
        server.reply(Reply.json(403, Fixtures.error("INSUFFICIENT_SCOPE", "{}")));

        BatchOutcome<Long, BatchDeleteResult> outcome = rasl.contacts().batchDeleteContacts(Batches.ids(1));

        assertThatThrownBy(() -> outcome.chunks().get(0).result())
                .isSameAs(outcome.chunks().get(0).failure());
    }
}
