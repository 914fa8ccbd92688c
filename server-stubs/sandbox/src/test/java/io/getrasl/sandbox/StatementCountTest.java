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
    void aBatchDeletionCostsThreeStatements() {
        assertThat(statementsOf(() -> full.delete("/contacts/batch", "{'ids': [812, 813]}")))
                .as("the token, the lock of the tenant, the deletion")
                .isEqualTo(3);
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

    private static int statementsOf(Runnable call) {
        return executed("select|insert|update|delete", call);
    }

    private static int queriesOf(Runnable call) {
        return executed("select", call);
    }

    /** The database counts what it and the pool do for themselves, too, so what is meant is named. */
    private static int executed(String verbs, Runnable call) {
        String sql = "select coalesce(sum(execution_count), 0) from information_schema.query_statistics"
                + " where sql_statement not like '%query_statistics%' and regexp_like(sql_statement, '^(" + verbs
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
