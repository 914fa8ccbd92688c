package io.getrasl.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.getrasl.client.model.Contact;
import java.util.ArrayList;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists come page by page. */
class PagingTest {

    private final LoopbackServer server = new LoopbackServer();
    private final RaslClient rasl =
            Fixtures.client(server.url(), new ArrayList<>()).build();

    @AfterEach
    void close() {
        server.close();
    }

    private static Reply page(int current, int last, long... ids) {
        return Reply.json(200, Fixtures.page(current, last, ids));
    }

    @Test
    void pageTellsWhereItStands() {
        server.reply(page(2, 3, 3, 4));

        Page<Contact> page = rasl.contacts().listContacts(q -> q.page(2).perPage(2));

        assertThat(page.items()).extracting(Contact::id).containsExactly(3L, 4L);
        assertThat(page.number()).isEqualTo(2);
        assertThat(page.lastPage()).isEqualTo(3);
        assertThat(page.size()).isEqualTo(2);
        assertThat(page.total()).isEqualTo(5);
        assertThat(page.hasNext()).isTrue();
    }

    @Test
    void allPagesAreFetchedWithTheSameQuery() {
        server.reply(page(1, 3, 1, 2), page(2, 3, 3, 4), page(3, 3, 5));

        Page<Contact> first = rasl.contacts().listContacts(q -> q.sort("id").perPage(2));

        assertThat(first.all()).extracting(Contact::id).containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(server.received())
                .extracting(LoopbackServer.Received::target)
                .containsExactly(
                        "/api/v2/contacts?sort=id&per_page=2",
                        "/api/v2/contacts?sort=id&per_page=2&page=2",
                        "/api/v2/contacts?sort=id&per_page=2&page=3");
    }

    @Test
    void pagesAreFetchedOnlyWhenNeeded() {
        server.reply(page(1, 3, 1, 2), page(2, 3, 3, 4), page(3, 3, 5));

        assertThat(rasl.contacts().listContacts().stream().limit(3)).hasSize(3);

        assertThat(server.received()).hasSize(2);
    }

    @Test
    void listThatBecameShorterEnds() {
        server.reply(page(1, 3, 1, 2), page(2, 1));

        assertThat(rasl.contacts().listContacts().all()).hasSize(2);
    }

    @Test
    void serverThatCorrectsAPagePastTheEndRepeatsNothing() {
        server.reply(page(1, 2, 1, 2), page(1, 1, 1, 2));

        assertThat(rasl.contacts().listContacts().all()).hasSize(2);
    }

    @Test
    void serverThatClaimsEmptyPagesForEverEnds() {
        server.reply(page(1, 900, 1, 2), page(2, 901));

        assertThat(rasl.contacts().listContacts().all()).hasSize(2);
    }

    @Test
    void serverThatIgnoresThePageNumberIsFoundOut() {
        server.reply(page(1, 3, 1, 2), page(1, 3, 1, 2));

        Page<Contact> first = rasl.contacts().listContacts();

        assertThatThrownBy(() -> first.all().forEach(it -> {}))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("asked for page 2 of 3, the server answered with page 1");
    }

    @Test
    void serverThatRepeatsItemsUnderAnotherNumberIsFoundOut() {
        server.reply(page(1, 3, 1, 2), page(2, 3, 1, 2));

        Page<Contact> first = rasl.contacts().listContacts();

        assertThatThrownBy(first::next)
                .hasMessage("asked for page 2 of 3, the server answered with an earlier page again");
    }

    @Test
    void pagesThatGoRoundInACircleAreFoundOut() {
        server.reply(page(1, 2, 1, 2), page(2, 3, 3, 4), page(3, 4, 1, 2));

        Page<Contact> first = rasl.contacts().listContacts();

        assertThatThrownBy(() -> first.all().forEach(it -> {}))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("asked for page 3 of 4, the server answered with an earlier page again");
    }

    @Test
    void listThatBecameLongerIsFollowedToItsEnd() {
        server.reply(page(1, 2, 1, 2), page(2, 3, 3, 4), page(3, 3, 5));

        assertThat(rasl.contacts().listContacts().all()).hasSize(5);
    }

    @Test
    void pagesThatShrinkAreFoundOutBeforeItemsAreMissed() {
        server.reply(page(1, 3, 1, 2), Reply.json(200, Fixtures.page(2, 5, 3).replace("per_page\":2", "per_page\":1")));

        Page<Contact> first = rasl.contacts().listContacts();

        assertThatThrownBy(first::next)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("page 1 was one of 2 items, page 2 is one of 1, so that items between them are missed or"
                        + " come twice");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 0", "1, -3", "5, 5"})
    void lastPageThatCannotBeEndsTheList(int number, int last) {
        server.reply(page(number, last, 1, 2));

        assertThat(rasl.contacts().listContacts().all()).hasSize(2);
    }

    @Test
    void pageWhoseNumberCannotBeHasNoNext() {
        server.reply(page(0, 3, 1, 2));

        Page<Contact> first = rasl.contacts().listContacts();

        assertThatThrownBy(first::next).hasMessage("the server calls this page 0, but pages are counted from 1");
    }

    @Test
    void totalThatCannotBeIsNotKnown() {
        server.reply(Reply.json(200, Fixtures.page(1, 1, 1).replace("\"total\":5", "\"total\":-7")));

        assertThat(rasl.contacts().listContacts().total()).isEqualTo(-1);
    }

    @Test
    void lastPageHasNoNext() {
        server.reply(page(1, 1));

        Page<Contact> only = rasl.contacts().listContacts();

        assertThat(only.hasNext()).isFalse();
        assertThatThrownBy(only::next).isInstanceOf(NoSuchElementException.class);
        assertThat(only.all()).isEmpty();
    }
}
