package io.getrasl.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.getrasl.client.error.NotFoundException;
import io.getrasl.client.model.Contact;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Lists come page by page, without holding a thread. */
@Timeout(30)
class AsyncPageTest {

    private final LoopbackServer server = new LoopbackServer();
    private final RaslClient rasl =
            Fixtures.client(server.url(), new ArrayList<>()).build();

    @AfterEach
    void close() {
        server.close();
    }

    private CompletableFuture<AsyncPage<Contact>> first(Reply... pages) {
        server.reply(pages);
        return rasl.async().contacts().listContacts(q -> q.perPage(2));
    }

    private static Reply page(int current, int last, long... ids) {
        return Reply.json(200, Fixtures.page(current, last, ids));
    }

    @Test
    void pageTellsWhereItStands() {
        AsyncPage<Contact> page = first(page(2, 3, 3, 4)).join();

        assertThat(page.items()).extracting(Contact::id).containsExactly(3L, 4L);
        assertThat(page).hasToString("AsyncPage[number=2, lastPage=3, items=2, total=5]");
        assertThat(page.size()).isEqualTo(2);
        assertThat(page.hasNext()).isTrue();
    }

    @Test
    void nextPageIsAskedForWithTheSameQuery() {
        AsyncPage<Contact> second =
                first(page(1, 3, 1, 2), page(2, 3, 3, 4)).join().next().join();

        assertThat(second.number()).isEqualTo(2);
        assertThat(server.received().get(1).target()).endsWith("?per_page=2&page=2");
    }

    @Test
    void nothingFollowsTheLastPage() {
        AsyncPage<Contact> last = first(page(3, 3, 5)).join();

        assertThatThrownBy(last::next).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void allItemsOfAllPagesComeInOrder() {
        List<Contact> all = first(page(1, 3, 1, 2), page(2, 3, 3, 4), page(3, 3, 5))
                .join()
                .all()
                .join();

        assertThat(all).extracting(Contact::id).containsExactly(1L, 2L, 3L, 4L, 5L);
    }

    @Test
    void failureOfALaterPageEndsTheWalkAndIsNotWrapped() {
        List<Long> seen = new ArrayList<>();

        Throwable failure = first(page(1, 3, 1, 2), Reply.json(404, Fixtures.error("NOT_FOUND", "null")))
                .join()
                .forEach(it -> seen.add(it.id()))
                .handle((done, thrown) -> thrown)
                .join();

        assertThat(failure).isInstanceOf(NotFoundException.class);
        assertThat(seen).containsExactly(1L, 2L);
    }

    @Test
    void actionThatFailsEndsTheWalk() {
        Throwable failure = first(page(1, 2, 1, 2))
                .join()
                .forEach(it -> {
                    throw new IllegalStateException("enough");
                })
                .handle((done, thrown) -> thrown)
                .join();

        assertThat(failure).hasMessage("enough");
        assertThat(server.received()).hasSize(1);
    }

    @Test
    void pageThatComesAgainEndsTheWalk() {
        CompletableFuture<List<Contact>> all =
                first(page(1, 2, 1, 2), page(1, 2, 1, 2)).join().all();

        assertThatThrownBy(all::join).hasRootCauseMessage("asked for page 2 of 2, the server answered with page 1");
    }

    @Test
    void pagesThatAreThereAtOnceDoNotPileUp() {
        AtomicInteger items = new AtomicInteger();

        numbered(1).forEach(it -> items.incrementAndGet()).join();

        assertThat(items).hasValue(20_000);
    }

    private static AsyncPage<Integer> numbered(int number) {
        return AsyncPage.of(
                List.of(number), number, 20_000, 1, 20_000, it -> CompletableFuture.completedFuture(numbered(it)));
    }
}
