package io.getrasl.contract.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import io.getrasl.client.RaslClient;
import io.getrasl.client.batch.BatchChunk.State;
import io.getrasl.client.batch.BatchOutcome;
import io.getrasl.client.error.FeatureLimitExceededException;
import io.getrasl.client.model.BatchCreateResult;
import io.getrasl.client.model.BatchDeleteResult;
import io.getrasl.client.model.Contact;
import io.getrasl.client.model.ContactType;
import io.getrasl.client.model.CreateContactRequest;
import io.getrasl.client.model.FailedContact;
import io.getrasl.contract.CallerTokens;
import io.getrasl.contract.provider.Targets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

/** Batches of more items than one request takes, between the real client and the running sandbox. */
class LiveBatchTest {
    private static final String TAKEN = "+201005550142";

    @BeforeAll
    static void onlyASandboxMayBeFilled() {
        if (Targets.current().tokens() != CallerTokens.SANDBOX) {
            throw new TestAbortedException("another server is not filled with contacts");
        }
    }

    @BeforeEach
    void reset() {
        Targets.current().reset();
    }

    @AfterEach
    void verifySilence() {
        HeardDrift.INSTANCE.verifySilence("batches");
    }

    @Test
    void whatOneBatchCreatesAnotherDeletes() {
        BatchOutcome<CreateContactRequest, BatchCreateResult> created =
                client("full").contacts().batchCreateContacts(contacts(250));
        List<Long> ids = created.orThrow().created().stream().map(Contact::id).toList();

        BatchDeleteResult deleted =
                client("full").contacts().batchDeleteContacts(ids).orThrow();

        assertThat(created.chunks()).hasSize(3);
        assertThat(deleted.summary().total()).isEqualTo(250);
        assertThat(deleted.summary().deleted()).isEqualTo(250);
    }

    @Test
    void everyContactIsFoundByTheCallersIndex() {
        List<CreateContactRequest> contacts = new ArrayList<>(contacts(250));
        contacts.set(0, contact(TAKEN));
        contacts.set(142, contact(TAKEN));
        contacts.set(249, contact(TAKEN));

        BatchOutcome<CreateContactRequest, BatchCreateResult> outcome =
                client("full").contacts().batchCreateContacts(contacts);

        assertThat(outcome.result().errors()).extracting(FailedContact::index).containsExactly(0, 142, 249);
        assertThat(outcome.byIndex(BatchCreateResult::created))
                .hasSize(247)
                .allSatisfy((index, contact) -> assertThat(contact.phone())
                        .isEqualTo(contacts.get(index).phone()));
    }

    @Test
    void stoppingAtAFailureLeavesWhatWasCreatedAndNamesTheCulprit() {
        List<CreateContactRequest> contacts = new ArrayList<>(contacts(250));
        contacts.set(142, contact(TAKEN));

        BatchOutcome<CreateContactRequest, BatchCreateResult> stopped =
                client("full").contacts().batchCreateContacts(contacts, batch -> batch.stopOnFailure());
        contacts.set(142, contact("+201005559999"));
        BatchOutcome<CreateContactRequest, BatchCreateResult> resumed = client("full")
                .contacts()
                .batchCreateContacts(
                        stopped.notDone().keySet().stream().map(contacts::get).toList());

        assertThat(stopped.result().summary().created()).isEqualTo(100);
        assertThat(stopped.failures().get(0).blamed()).containsOnlyKeys(142);
        assertThat(stopped.notDone()).hasSize(150);
        assertThat(resumed.orThrow().summary().created()).isEqualTo(150);
    }

    @Test
    void usedUpPlanIsAFailureOfTheFirstRequest() {
        BatchOutcome<CreateContactRequest, BatchCreateResult> outcome =
                client("limited").contacts().batchCreateContacts(ofTinyShop(), batch -> batch.stopOnFailure());

        assertThat(outcome.failures()).singleElement().satisfies(it -> {
            assertThat(it.failure()).isInstanceOf(FeatureLimitExceededException.class);
            assertThat(it.state()).isEqualTo(State.NOT_DONE);
        });
        assertThat(outcome.notDone()).hasSize(101);
    }

    private static RaslClient client(String caller) {
        return TestClients.client(Targets.current().baseUrl(), CallerTokens.SANDBOX_PREFIX + caller);
    }

    private static List<CreateContactRequest> contacts(int count) {
        return IntStream.range(0, count)
                .mapToObj(it -> contact("+20100556" + (1000 + it)))
                .toList();
    }

    /** The workspace whose plan is used up has sources and statuses of its own. */
    private static List<CreateContactRequest> ofTinyShop() {
        return contacts(101).stream()
                .map(it -> it.toBuilder().sourceId(24).statusId(22).build())
                .toList();
    }

    private static CreateContactRequest contact(String phone) {
        return CreateContactRequest.builder()
                .firstname("Salma")
                .lastname("Fathy")
                .phone(phone)
                .type(ContactType.LEAD)
                .sourceId(4)
                .statusId(2)
                .build();
    }
}
