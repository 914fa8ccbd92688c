package io.getrasl.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How many statements the database executes, by its own count. */
@Tag("h2")
class StatementCountTest extends SandboxTest {

    @BeforeEach
    void count() {
        STORED.execute("set query_statistics_max_entries 1000");
        STORED.execute("set query_statistics true");
    }

    @AfterEach
    void stopCounting() {
        STORED.execute("set query_statistics false");
    }

    @Test
    void aBatchDeletionOfAHundredCostsWhatADeletionOfOneCosts() {
        addContacts(100);
        int one = statementsOf(() -> full.delete("/contacts/batch", "{'ids': [812]}"));
        int hundred = statementsOf(() -> full.delete("/contacts/batch", "{'ids': [" + ids(100) + "]}"));
        assertThat(stored("contacts where tenant_id = 41")).isEqualTo(4);
        assertThat(hundred).isEqualTo(one);
    }

    @Test
    void aBatchDeletionCostsFourStatements() {
        assertThat(statementsOf(() -> full.delete("/contacts/batch", "{'ids': [812, 813]}")))
                .as("the token, the lock of the tenant, who wants to know, the deletion")
                .isEqualTo(4);
    }

    @Test
    void eventsOfABatchDeletionOfAHundredCostWhatThoseOfOneCost() {
        addContacts(100);
        // Nobody is there, so that the first attempts end soon; they are not counted.
        new OwnRoutes(SANDBOX).listen("http://127.0.0.1:9/");
        int one = statementsOf(() -> full.delete("/contacts/batch", "{'ids': [812]}"));
        int hundred = statementsOf(() -> full.delete("/contacts/batch", "{'ids': [" + ids(100) + "]}"));
        assertThat(stored("webhook_deliveries")).isEqualTo(101);
        assertThat(hundred).isEqualTo(one);
    }

    @Test
    void eventsOfABatchCreationAreWrittenByOneStatement() {
        new OwnRoutes(SANDBOX).listen("http://127.0.0.1:9/");
        int inserts = executed("insert into webhook_deliveries\\s+", () -> full.post("/contacts/batch", batch(0, 50)));
        assertThat(stored("webhook_deliveries")).isEqualTo(50);
        assertThat(inserts).isEqualTo(1);
    }

    @Test
    void aPageOfAHundredCostsWhatAPageOfTwoCosts() {
        addContacts(100);
        String relations = "/contacts?include=groups,source,status&per_page=";
        int two = statementsOf(() -> full.get(relations + 2));
        int hundred = statementsOf(() -> full.get(relations + 100));
        assertThat(hundred).isEqualTo(two);
    }

    @Test
    void aBatchCreationLooksUpNothingPerContact() {
        int one = queriesOf(() -> full.post("/contacts/batch", batch(0, 1)));
        int fifty = queriesOf(() -> full.post("/contacts/batch", batch(1, 51)));
        assertThat(stored("contacts where tenant_id = 41")).isEqualTo(56);
        assertThat(fifty).isEqualTo(one);
    }

    @Test
    void aHundredWhoJoinAGroupCostWhatOneCosts() {
        addContacts(100);
        int one = statementsOf(() -> full.post("/groups/3/contacts", "{'contact_ids': [814]}"));
        int hundred = statementsOf(() -> full.post("/groups/3/contacts", "{'contact_ids': [" + ids(100) + "]}"));
        assertThat(stored("memberships where group_id = 3")).isEqualTo(103);
        assertThat(hundred).isEqualTo(one);
    }

    @Test
    void aHundredWhoLeaveAGroupCostWhatOneCosts() {
        addContacts(100);
        full.post("/groups/3/contacts", "{'contact_ids': [" + ids(100) + "]}");
        int one = statementsOf(() -> full.delete("/groups/3/contacts", "{'contact_ids': [812]}"));
        int hundred = statementsOf(() -> full.delete("/groups/3/contacts", "{'contact_ids': [" + ids(100) + "]}"));
        assertThat(stored("memberships where group_id = 3")).isEqualTo(1);
        assertThat(hundred).isEqualTo(one);
    }

    @Test
    void aSynchronisationLooksUpNothingPerTemplate() {
        int small = queriesOf(() -> full.post("/templates/sync", null));
        STORED.update(
                "insert into whatsapp_templates (template_id, business_account_id, name, language, category, status,"
                        + " components) select template_id || x, business_account_id, name || x, language, category, status,"
                        + " components from whatsapp_templates, system_range(1, 20)");
        int large = queriesOf(() -> full.post("/templates/sync", null));
        assertThat(stored("templates where tenant_id = 41")).isEqualTo(105);
        assertThat(large).as("besides the id of what is new").isEqualTo(small);
    }

    private static int statementsOf(Runnable call) {
        return executed("select|insert|update|delete", call);
    }

    private static int queriesOf(Runnable call) {
        return executed("select", call);
    }

    /** The database counts what it, the pool and the dispatcher of webhooks do for themselves, too, so what is meant is named. */
    private static int executed(String verbs, Runnable call) {
        String sql = "select coalesce(sum(execution_count), 0) from information_schema.query_statistics"
                + " where sql_statement not like '%query_statistics%' and not regexp_like("
                + "sql_statement, 'd[.]due_at|claim = |webhook_attempts|tenant_id from webhook_settings|sandbox_clock') and regexp_like(sql_statement, '^("
                + verbs
                + ") ')";
        int before = STORED.queryForObject(sql, Integer.class);
        call.run();
        return STORED.queryForObject(sql, Integer.class) - before;
    }

    private static void addContacts(int number) {
        IntStream.range(0, number)
                .forEach(each -> STORED.update(
                        "insert into contacts (id, tenant_id, firstname, lastname, type, phone, status_id, source_id,"
                                + " is_opted_out, created_at, updated_at)"
                                + " select ?, tenant_id, firstname, lastname, type, ?, status_id, source_id,"
                                + " is_opted_out, created_at, updated_at from contacts where id = 812",
                        5000 + each,
                        "+99" + each));
    }

    private static String ids(int number) {
        return IntStream.range(0, number)
                .mapToObj(each -> String.valueOf(5000 + each))
                .collect(Collectors.joining(", "));
    }

    private static String batch(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(each -> contact("+88" + each, "'groups': [3]"))
                .collect(Collectors.joining(", ", "{'contacts': [", "]}"));
    }
}
