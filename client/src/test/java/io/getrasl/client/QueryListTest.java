package io.getrasl.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.getrasl.client.api.ListContactsQuery;
import io.getrasl.client.model.ContactType;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Parameters with several values take them one by one or as a collection. */
class QueryListTest {

    private static Object sent(ListContactsQuery.Builder query, String parameter) {
        return query.build().parameters().get(parameter);
    }

    @Test
    void collectionSaysTheSameAsItsValues() {
        ListContactsQuery.Builder query = ListContactsQuery.builder()
                .sort(List.of("-created_at", "id"))
                .type()
                .in(Set.of(ContactType.LEAD))
                .sourceId()
                .in(List.of(4L, 6L));

        assertThat(query.build())
                .isEqualTo(ListContactsQuery.builder()
                        .sort("-created_at", "id")
                        .type()
                        .in(ContactType.LEAD)
                        .sourceId()
                        .in(4, 6)
                        .build());
    }

    @Test
    void emptyCollectionLeavesTheParameterOut() {
        assertThat(sent(ListContactsQuery.builder().sort("id").sort(List.of()), "sort"))
                .isNull();
    }

    @Test
    void emptyFilterIsRefusedBecauseItWouldFindEverything() {
        assertThatThrownBy(() -> ListContactsQuery.builder().sourceId().in(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "filter[source_id][in] needs at least one value; without the filter, everything would be found"
                                + " instead of nothing");
    }
}
