package io.getrasl.server;

import static io.getrasl.server.fixture.FixtureServer.get;
import static io.getrasl.server.fixture.FixtureServer.raw;
import static org.assertj.core.api.Assertions.assertThat;

import io.getrasl.server.fixture.FixtureServer;
import io.getrasl.server.query.Filter;
import io.getrasl.server.query.ListQuery;
import io.getrasl.server.query.Operator;
import io.getrasl.server.query.Sort;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a caller writes in the query of a list, and what the operation is asked. */
class ListQueryTest {

    private static final String CONTACTS = "/api/v2/contacts";

    @Test
    void presetsThePage() {
        assertThat(query(""))
                .isEqualTo(new ListQuery(
                        1,
                        15,
                        List.of(),
                        java.util.Optional.empty(),
                        java.util.Set.of(),
                        java.util.Set.of(),
                        List.of()));
    }

    @Test
    void countsTooLargeAPageAsTheLargest() {
        assertThat(query("per_page=500").perPage()).isEqualTo(100);
    }

    @Test
    void sortsByKnownFieldsInTheirOrder() {
        assertThat(query("sort=-created_at,bogus,id").sorts())
                .containsExactly(new Sort("created_at", true), new Sort("id", false));
    }

    @Test
    void prefersSearchToQ() {
        assertThat(query("q=a&search=b").search()).contains("b");
    }

    @Test
    void takesQForSearch() {
        assertThat(query("q=a%20b").search()).contains("a b");
    }

    @Test
    void embedsKnownRelations() {
        assertThat(query("include=groups,bogus,status").include()).containsExactlyInAnyOrder("groups", "status");
    }

    @Test
    void ignoresUnknownFiltersAndParameters() {
        assertThat(query("filter[bogus]=1&filter[status_id][bogus]=x&bogus=1").filters())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "filter[status_id]=2          | EQ",
                "filter[status_id][eq]=2      | EQ",
                "filter[status_id][ne]=2      | NE",
                "filter[status_id][!=]=2      | NE",
                "filter[status_id][gte]=2     | GTE",
                "filter[status_id][>=]=2      | GTE",
                "filter[status_id][<=]=2      | LTE",
                "filter[status_id][>]=2       | GT",
                "filter[status_id][<]=2       | LT"
            })
    void knowsTheOperatorsByNameAndSign(String filter, Operator operator) {
        assertThat(query(filter).filters()).containsExactly(new Filter("status_id", operator, List.of(2L)));
    }

    @Test
    void takesSignsAsTheyAre() {
        String reply = raw("GET " + CONTACTS + "?filter[created_at][>=]=2026-02-01&filter[status_id][<]=3 HTTP/1.1\r\n"
                + "Host: x\r\nAuthorization: Bearer full\r\nConnection: close\r\n\r\n");
        assertThat(reply).startsWith("HTTP/1.1 200");
    }

    @Test
    void splitsLists() {
        assertThat(query("filter[status_id][in]=2,5").filters())
                .containsExactly(new Filter("status_id", Operator.IN, List.of(2L, 5L)));
    }

    @Test
    void readsTruthValues() {
        assertThat(query("filter[assigned_id][null]=true").filters())
                .containsExactly(new Filter("assigned_id", Operator.NULL, List.of(true)));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-01T00:00:00%2B02:00, 2026-02-01T00:00:00+02:00",
        "2026-02-01T00:00:00+02:00, 2026-02-01T00:00:00+02:00",
        "2026-02-01T00:00:00Z, 2026-02-01T00:00:00Z",
        "2026-02-01, 2026-02-01T00:00:00Z"
    })
    void readsTimes(String text, OffsetDateTime time) {
        assertThat(queryAsWritten("filter%5Bcreated_at%5D=" + text).filters())
                .containsExactly(new Filter("created_at", Operator.EQ, List.of(time)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "per_page=0                         | {\"per_page\":[\"Must be at least 1\"]}",
                "page=-1                            | {\"page\":[\"Must be at least 1\"]}",
                "page=x&per_page=                   | {\"page\":[\"Must be an integer\"],\"per_page\":[\"Must be an integer\"]}",
                "page=99999999999                   | {\"page\":[\"Must be an integer\"]}",
                "filter[status_id][gte]=x           | {\"filter[status_id][gte]\":[\"Must be an integer\"]}",
                "filter[status_id][>=]=x            | {\"filter[status_id][>=]\":[\"Must be an integer\"]}",
                "filter[status_id][in]=1,x          | {\"filter[status_id][in]\":[\"Must be an integer\"]}",
                "filter[status_id][between]=1       | {\"filter[status_id][between]\":[\"Must hold at least 2 items\"]}",
                "filter[status_id][between]=1,2,3   | {\"filter[status_id][between]\":[\"Must hold at most 2 items\"]}",
                "filter[type]=friend                | {\"filter[type]\":[\"Must be one of: lead, customer, guest\"]}",
                "filter[assigned_id][null]=yes      | {\"filter[assigned_id][null]\":[\"Must be a boolean\"]}",
                "filter[created_at]=tomorrow        | {\"filter[created_at]\":[\"Must be a date and time with an offset, such as 2026-03-02T09:15:30+00:00\"]}",
                "filter[created_at]=2026-02-30      | {\"filter[created_at]\":[\"Must be a date and time with an offset, such as 2026-03-02T09:15:30+00:00\"]}"
            })
    void refusesMalformedValues(String query, String details) {
        assertThat(get(CONTACTS + "?" + encoded(query)).error()).isEqualTo("422 VALIDATION_ERROR " + details);
    }

    @Test
    void refusesTooLongASearch() {
        assertThat(get(CONTACTS + "?search=" + "a".repeat(256)).error())
                .isEqualTo("422 VALIDATION_ERROR {\"search\":[\"Must be at most 255 characters\"]}");
    }

    @Test
    void refusesTooLongASearchUnderItsOtherNameToo() {
        assertThat(get(CONTACTS + "?search=a&q=" + "a".repeat(256)).error())
                .isEqualTo("422 VALIDATION_ERROR {\"q\":[\"Must be at most 255 characters\"]}");
    }

    @Test
    void takesTextThatIsNoEncodingAsItIs() {
        String reply = raw("GET " + CONTACTS + "?search=100%zz HTTP/1.1\r\n"
                + "Host: x\r\nAuthorization: Bearer full\r\nConnection: close\r\n\r\n");
        assertThat(reply).startsWith("HTTP/1.1 200");
    }

    @Test
    void handsOverKnownRelationsOfASingleRecord() {
        get(CONTACTS + "/1?include=groups,bogus");
        assertThat(FixtureServer.asked(Object.class)).isEqualTo(List.of("groups"));
    }

    private static ListQuery query(String query) {
        return queryAsWritten(encoded(query));
    }

    private static ListQuery queryAsWritten(String query) {
        assertThat(get(CONTACTS + "?" + query).status()).isEqualTo(200);
        return FixtureServer.asked(ListQuery.class);
    }

    private static String encoded(String query) {
        StringBuilder encoded = new StringBuilder();
        for (String pair : query.split("&")) {
            String[] parts = pair.split("=(?=[^=]*$)", 2);
            encoded.append(encoded.isEmpty() ? "" : "&").append(URLEncoder.encode(parts[0], StandardCharsets.UTF_8));
            encoded.append(parts.length > 1 ? "=" + parts[1].replace(" ", "%20") : "");
        }
        return encoded.toString();
    }
}
