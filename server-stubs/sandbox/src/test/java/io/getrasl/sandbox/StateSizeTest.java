package io.getrasl.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a large state costs, by the database's own count of different statements and their executions. */
@Tag("h2")
class StateSizeTest extends SandboxTest {

    private static final int CHUNK = 500;

    private final StateRoutes state = new StateRoutes(SANDBOX);

    @BeforeEach
    void count() {
        STORED.execute("set query_statistics_max_entries 1000");
    }

    @AfterEach
    void stopCounting() {
        STORED.execute("set query_statistics false");
    }

    @Test
    void anExportReadsAPageWithAStatementForTheContactsAndOneForTheirGroups() {
        state.put(contacts(2 * CHUNK));
        int two = statements(state::export);
        state.put(contacts(5 * CHUNK));
        int five = statements(state::export);
        assertThat(five - two).isEqualTo(3 * 2);
    }

    @Test
    void namesOfAChunkAreLookedUpWithOneStatementForEachField() {
        state.put(contacts(CHUNK));
        Set<Integer> lookups = Set.of(CHUNK, 3 * CHUNK).stream()
                .map(size -> executed("select name, min(id) from %", () -> state.put(contacts(size))) * CHUNK / size)
                .collect(Collectors.toSet());
        assertThat(lookups).as("for each chunk").hasSize(1).allMatch(each -> each == 2);
    }

    private static String contacts(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "{\"status\": \"New\", \"groups\": [\"VIP\"]}")
                .collect(Collectors.joining(
                        ", ", "{\"workspaces\": [{\"groups\": [{\"name\": \"VIP\"}], \"contacts\": [", "]}]}"));
    }

    private static int statements(Runnable work) {
        return executed("%", work);
    }

    /** Of those that were not made by looking at it. */
    private static int executed(String like, Runnable work) {
        STORED.execute("set query_statistics false");
        STORED.execute("set query_statistics true");
        work.run();
        return STORED.queryForObject(
                "select coalesce(sum(execution_count), 0) from information_schema.query_statistics"
                        + " where lower(sql_statement) like ? and lower(sql_statement) not like '%query_statistics%'"
                        + " and lower(sql_statement) not like '%webhook_settings order by%'"
                        + " and lower(sql_statement) not like '%sandbox_clock%'",
                Integer.class,
                like);
    }
}
