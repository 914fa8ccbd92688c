package io.getrasl.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.getrasl.client.batch.BatchChunk;
import io.getrasl.client.batch.BatchOutcome;
import io.getrasl.client.model.BatchCreateOptions;
import io.getrasl.client.model.BatchCreateResult;
import io.getrasl.client.model.BatchDeleteResult;
import io.getrasl.client.model.Contact;
import io.getrasl.client.model.ContactsAdded;
import io.getrasl.client.model.CreateContactRequest;
import io.getrasl.client.model.FailedContact;
import io.getrasl.client.model.SkippedContact;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Any number of items goes out in as many requests as it takes, and comes back as one result. */
class BatchSplitTest {

    private final LoopbackServer server = new LoopbackServer();
    private final List<Duration> waits = new ArrayList<>();
    private final RaslClient rasl = Fixtures.client(server.url(), waits).build();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void oneItemIsOneRequest() {
        server.reply(Batches.created(1, 500));

        BatchOutcome<CreateContactRequest, BatchCreateResult> outcome =
                rasl.contacts().batchCreateContacts(Batches.contacts(1));

        assertThat(Batches.sizes(server, "contacts")).containsExactly(1);
        assertThat(outcome.isComplete()).isTrue();
        assertThat(outcome.orThrow().created()).extracting(Contact::id).containsExactly(500L);
    }

    @Test
    void asManyAsOneRequestTakesAreOneRequest() {
        server.reply(Batches.deleted(100, 100));

        rasl.contacts().batchDeleteContacts(Batches.ids(100));

        assertThat(Batches.sizes(server, "ids")).containsExactly(100);
    }

    @Test
    void oneMoreIsAnotherRequest() {
        server.reply(Batches.deleted(100, 100), Batches.deleted(1, 1));

        rasl.contacts().batchDeleteContacts(Batches.ids(101));

        assertThat(Batches.sizes(server, "ids")).containsExactly(100, 1);
    }

    @Test
    void itemsKeepTheirOrder() {
        server.reply(Batches.deleted(100, 100), Batches.deleted(100, 100), Batches.deleted(50, 50));

        rasl.contacts().batchDeleteContacts(Batches.ids(250));

        assertThat(server.received())
                .extracting(it -> Batches.json(it).at("/ids/0").longValue())
                .containsExactly(0L, 100L, 200L);
    }

    @Test
    void noItemIsNoRequest() {
        BatchOutcome<CreateContactRequest, BatchCreateResult> outcome =
                rasl.contacts().batchCreateContacts(List.of());

        assertThat(server.received()).isEmpty();
        assertThat(outcome.isComplete()).isTrue();
        assertThat(outcome.result().summary().total()).isZero();
        assertThat(outcome.result().created()).isEmpty();
    }

    @Test
    void totalsAddUp() {
        server.reply(Batches.deleted(100, 90), Batches.deleted(100, 100), Batches.deleted(50, 49));

        BatchDeleteResult result =
                rasl.contacts().batchDeleteContacts(Batches.ids(250)).orThrow();

        assertThat(result.summary().total()).isEqualTo(250);
        assertThat(result.summary().deleted()).isEqualTo(239);
        assertThat(result.summary().failed()).isEqualTo(11);
    }

    @Test
    void totalThatOneReplyLacksIsAbsentRatherThanWrong() {
        server.reply(
                Batches.deleted(100, 90), Reply.json(200, "{\"success\":true,\"summary\":{\"total\":1,\"failed\":0}}"));

        BatchDeleteResult result =
                rasl.contacts().batchDeleteContacts(Batches.ids(101)).result();

        assertThat(result.summary().total()).isEqualTo(101);
        assertThat(result.summary().hasDeleted()).isFalse();
    }

    @Test
    void indexesAreThoseOfTheCaller() {
        server.reply(
                Batches.created(99, 1000, Batches.skipped(7), ""),
                Batches.created(98, 2000, Batches.skipped(0), Batches.refused(99)),
                Batches.created(49, 3000, "", Batches.refused(49)));

        BatchCreateResult result =
                rasl.contacts().batchCreateContacts(Batches.contacts(250)).orThrow();

        assertThat(result.skipped()).extracting(SkippedContact::index).containsExactly(7, 100);
        assertThat(result.errors()).extracting(FailedContact::index).containsExactly(199, 249);
        assertThat(result.created()).hasSize(246);
    }

    @Test
    void createdItemsAreFoundByTheIndexThatTheirPlaceProves() {
        server.reply(Batches.created(98, 1000, Batches.skipped(0), Batches.refused(2)), Batches.created(1, 2000));

        BatchOutcome<CreateContactRequest, BatchCreateResult> outcome =
                rasl.contacts().batchCreateContacts(Batches.contacts(101));

        assertThat(outcome.byIndex(BatchCreateResult::created))
                .hasSize(99)
                .doesNotContainKeys(0, 2)
                .hasEntrySatisfying(1, it -> assertThat(it.id()).isEqualTo(1000))
                .hasEntrySatisfying(3, it -> assertThat(it.id()).isEqualTo(1001))
                .hasEntrySatisfying(100, it -> assertThat(it.id()).isEqualTo(2000));
        assertThat(outcome.byIndex(BatchCreateResult::errors)).containsOnlyKeys(2);
    }

    @Test
    void createdItemsWhosePlaceProvesNothingAreNotGuessed() {
        server.reply(Batches.created(2, 1000));

        BatchOutcome<CreateContactRequest, BatchCreateResult> outcome =
                rasl.contacts().batchCreateContacts(Batches.contacts(3));

        assertThat(outcome.result().created()).hasSize(2);
        assertThat(outcome.byIndex(BatchCreateResult::created)).isEmpty();
    }

    @Test
    void indexThatNamesNoItemOfTheRequestIsLeftOut() {
        server.reply(Batches.created(100, 1000), Batches.created(0, 0, Batches.skipped(5), ""));

        BatchCreateResult result =
                rasl.contacts().batchCreateContacts(Batches.contacts(101)).result();

        assertThat(result.skipped())
                .singleElement()
                .satisfies(it -> assertThat(it.hasIndex()).isFalse());
    }

    @Test
    void whatEveryRequestHasBesidesItemsIsSentEveryTime() {
        server.reply(Batches.created(100, 1000), Batches.created(1, 2000));

        rasl.contacts()
                .batchCreateContacts(
                        Batches.contacts(101),
                        batch -> batch.request(request -> request.options(BatchCreateOptions.builder()
                                .skipDuplicates(true)
                                .build())));

        assertThat(server.received())
                .extracting(it -> Batches.json(it).get("options").toString())
                .containsExactly("{\"skip_duplicates\":true}", "{\"skip_duplicates\":true}");
    }

    @Test
    void chunksMayBeSmaller() {
        server.reply(Batches.deleted(2, 2), Batches.deleted(1, 1));

        rasl.contacts().batchDeleteContacts(Batches.ids(3), batch -> batch.chunkSize(2));

        assertThat(Batches.sizes(server, "ids")).containsExactly(2, 1);
    }

    @Test
    void chunksMayNotBeLarger() {
        assertThatThrownBy(() -> rasl.contacts().batchDeleteContacts(Batches.ids(3), batch -> batch.chunkSize(101)))
                .hasMessage("chunkSize must be from 1 to 100, is 101");
    }

    @Test
    void nullAmongTheItemsIsRefusedBeforeAnythingIsSent() {
        assertThatThrownBy(() -> rasl.contacts().batchDeleteContacts(Arrays.asList(1L, null), b -> b.chunkSize(1)))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("ids of batchDeleteContacts must not hold null");
        assertThat(server.received()).isEmpty();
    }

    @Test
    void optionsOfTheCallHoldForEveryRequest() {
        server.reply(Batches.deleted(100, 100), Batches.deleted(1, 1));

        rasl.with(options -> options.header("X-Job", "import-7")).contacts().batchDeleteContacts(Batches.ids(101));

        assertThat(server.received()).extracting(it -> it.header("X-Job")).containsExactly("import-7", "import-7");
    }

    @Test
    void throttledRequestIsRepeatedLikeAnyOther() {
        server.reply(
                Batches.deleted(100, 100),
                Reply.with(429, "application/json", Fixtures.error("RATE_LIMIT_EXCEEDED", "{\"retry_after\":9}")),
                Batches.deleted(1, 1));

        assertThat(rasl.contacts().batchDeleteContacts(Batches.ids(101)).isComplete())
                .isTrue();
        assertThat(waits).containsExactly(Duration.ofSeconds(9));
    }

    @Test
    void everyReplyIsKeptAsItCame() {
        server.reply(Reply.with(
                200,
                "application/json",
                "{\"success\":true,\"summary\":{\"total\":1,\"deleted\":1,\"failed\":0,\"archived\":1}}",
                "X-RateLimit-Remaining: 57"));

        BatchChunk<Long, BatchDeleteResult> chunk =
                rasl.contacts().batchDeleteContacts(Batches.ids(1)).chunks().get(0);

        assertThat(chunk.response().header("X-RateLimit-Remaining")).contains("57");
        assertThat(chunk.result().summary().additionalProperties()).containsEntry("archived", 1L);
    }

    @Test
    void operationsWithAPathAndAnEnvelopeAreSplitToTheirOwnMaximum() {
        server.reply(
                Reply.json(200, Fixtures.envelope("{\"group_id\":3,\"contacts_added\":998}")),
                Reply.json(200, Fixtures.envelope("{\"group_id\":3,\"contacts_added\":1}")));

        ContactsAdded added =
                rasl.groups().addContactsToGroup(3, Batches.ids(1001)).orThrow();

        assertThat(added.groupId()).isEqualTo(3);
        assertThat(added.contactsAdded()).isEqualTo(999);
        assertThat(server.received())
                .extracting(LoopbackServer.Received::target)
                .containsOnly("/api/v2/groups/3/contacts");
        assertThat(Batches.sizes(server, "contact_ids")).containsExactly(1000, 1);
    }
}
