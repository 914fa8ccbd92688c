package io.getrasl.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListContactsTest extends SandboxTest {

    @Test
    void listsTheContactsOfTheTenantById() {
        assertThat(full.get("/contacts").ids()).isEqualTo("812,813,814,815,816");
    }

    @Test
    void showsTheSecondPage() {
        assertThat(full.get("/contacts?per_page=2&page=2").ids()).isEqualTo("814,815");
    }

    @Test
    void countsWhatIsOnAllPages() {
        assertThat(full.get("/contacts?per_page=2&page=2").pagination())
                .hasToString("{\"current_page\":2,\"per_page\":2,\"total\":5,\"last_page\":3,\"from\":3,\"to\":4}");
    }

    @Test
    void countsOnALastPageThatIsNotFull() {
        assertThat(full.get("/contacts?per_page=2&page=3")
                        .pagination()
                        .path("total")
                        .asInt())
                .isEqualTo(5);
    }

    @Test
    void showsAnEmptyPagePastTheLast() {
        Api.Reply reply = full.get("/contacts?per_page=2&page=9");
        assertThat(reply.ids()).isEmpty();
        assertThat(reply.pagination().path("total").asInt()).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            filter[type]=lead                                   | 812,814
            filter[type][ne]=lead                               | 813,815,816
            filter[type][in]=lead,guest                         | 812,814,815
            filter[type][not_in]=lead,guest                     | 813,816
            filter[type][like]=UEST                             | 815
            filter[status_id]=5                                 | 813,816
            filter[status_id][gt]=2                             | 813,816
            filter[status_id][gte]=2                            | 812,813,814,815,816
            filter[status_id][lt]=5                             | 812,814,815
            filter[status_id][lte]=2                            | 812,814,815
            filter[source_id][between]=5,6                      | 813,815
            filter[assigned_id]=7                               | 812,814
            filter[assigned_id][ne]=7                           | 813,815,816
            filter[assigned_id][not_in]=7,8                     | 813,816
            filter[assigned_id][null]=true                      | 813,816
            filter[assigned_id][null]=false                     | 812,814,815
            filter[created_at]=2026-02-12T08:00:00Z             | 813
            filter[created_at][gt]=2026-02-14T08:00:00Z         | 816
            filter[created_at][gte]=2026-02-14T10:00:00%2B02:00 | 815,816
            filter[created_at][lt]=2026-02-12                   | 812
            filter[group_id]=3                                  | 812,813
            filter[group_id][ne]=3                              | 814,815,816
            filter[group_id][in]=9,13                           | 812
            filter[group_id][not_in]=9,3                        | 814,815,816
            filter[type]=lead&filter[group_id]=9                | 812
            search=HADD                                         | 812
            search=said %26 sons                                | 813
            search=example.com                                  | 812,813,815,816
            search=0144                                         | 814
            q=nour                                              | 814
            search=omar&q=nour                                  | 813
            sort=-id                                            | 816,815,814,813,812
            sort=firstname                                      | 816,812,815,814,813
            sort=lastname                                       | 814,812,815,816,813
            sort=-created_at                                    | 816,815,814,813,812
            """)
    void keepsAndOrders(String query, String ids) {
        String encoded = query.replace("[", "%5B").replace("]", "%5D").replace(" ", "%20");
        assertThat(full.get("/contacts?" + encoded).ids()).isEqualTo(ids);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "!", "\\", "'", "' or 1=1 --"})
    void takesNoTextAsAWildcardOrCode(String text) {
        assertThat(full.get("/contacts?search=" + Api.encode(text)).ids()).isEmpty();
    }

    @Test
    void findsAWildcardThatIsText() {
        full.patch("/contacts/814", "{'company': '100%_real!'}");
        assertThat(full.get("/contacts?search=" + Api.encode("0%_REAL!")).ids()).isEqualTo("814");
    }

    @Test
    void ordersEqualValuesById() {
        full.patch("/contacts/816", "{'firstname': 'Layla'}");
        full.patch("/contacts/814", "{'firstname': 'Layla'}");
        assertThat(full.get("/contacts?sort=-firstname").ids()).isEqualTo("813,815,812,814,816");
    }

    @Test
    void leavesRelationsOutUnlessAskedFor() {
        assertThat(full.get("/contacts?per_page=1").data().get(0).propertyNames())
                .doesNotContain("groups", "source", "status");
    }

    @Test
    void embedsTheRelationsAskedFor() {
        var contact = full.get("/contacts?include=groups,source,status").data().get(1);
        assertThat(contact.path("groups").path(0).path("name").asString()).isEqualTo("VIP");
        assertThat(contact.path("source").path("name").asString()).isEqualTo("Referral");
        assertThat(contact.path("status").path("color").asString()).isEqualTo("#20A464");
    }

    @Test
    void showsTheFieldsAskedFor() {
        assertThat(full.get("/contacts?fields=phone&per_page=1").data())
                .hasToString("[{\"id\":812,\"phone\":\"+201005550142\"}]");
    }
}
