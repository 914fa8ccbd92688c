package io.getrasl.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.getrasl.client.batch.BatchChunk;
import io.getrasl.client.model.BatchDeleteResult;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** More items than fit into memory are read as they are sent. */
class BatchInChunksTest {

    private final LoopbackServer server = new LoopbackServer();
    private final RaslClient rasl =
            Fixtures.client(server.url(), new ArrayList<>()).build();
    private final Iterator<Long> endless = LongStream.iterate(0, it -> it + 1).iterator();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void nothingIsSentBeforeItIsAskedFor() {
        Stream<BatchChunk<Long, BatchDeleteResult>> chunks = rasl.contacts().batchDeleteContactsInChunks(endless);

        assertThat(chunks).isNotNull();
        assertThat(server.received()).isEmpty();
        assertThat(endless.next()).isZero();
    }

    @Test
    void onlyWhatIsSentIsRead() {
        server.reply(Batches.deleted(100, 100), Batches.deleted(100, 99));

        List<Integer> deleted = rasl.contacts()
                .batchDeleteContactsInChunks(endless)
                .limit(2)
                .map(it -> it.result().summary().deleted())
                .toList();

        assertThat(deleted).containsExactly(100, 99);
        assertThat(endless.next()).isEqualTo(200);
    }

    @Test
    void endsWithTheItems() {
        server.reply(Batches.deleted(100, 100), Batches.deleted(1, 1));

        assertThat(rasl.contacts()
                        .batchDeleteContactsInChunks(Batches.ids(101).iterator())
                        .mapToInt(it -> it.items().size()))
                .containsExactly(100, 1);
    }

    @Test
    void failureIsAChunkLikeAnyOther() {
        server.reply(Reply.json(403, Fixtures.error("INSUFFICIENT_SCOPE", "{}")), Batches.deleted(1, 1));

        assertThat(rasl.contacts().batchDeleteContactsInChunks(Batches.ids(101).iterator()))
                .extracting(BatchChunk::isDone)
                .containsExactly(false, true);
    }

    @Test
    void stopsAsAskedAndLeavesTheRestUnread() {
        server.reply(Batches.deleted(100, 100), Reply.json(403, Fixtures.error("INSUFFICIENT_SCOPE", "{}")));

        assertThat(rasl.contacts().batchDeleteContactsInChunks(endless, batch -> batch.stopOnFailure()))
                .extracting(BatchChunk::first)
                .containsExactly(0, 100);
        assertThat(endless.next()).isEqualTo(200);
    }

    @Test
    void indexesAreThoseOfTheWholeInput() {
        server.reply(Batches.created(100, 1000), Batches.created(0, 0, Batches.skipped(0), ""));

        assertThat(rasl.contacts()
                        .batchCreateContactsInChunks(Batches.contacts(101).iterator())
                        .flatMap(it -> it.result().skipped().stream())
                        .map(it -> it.index()))
                .containsExactly(100);
    }
}
