package io.getrasl.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.RepeatedTest;
import tools.jackson.databind.JsonNode;

/** What parallel calls answer adds up exactly to what was there, round after round. */
class ParallelCountsTest extends SandboxTest {

    private static final int CALLERS = 16;
    private static final int ROUNDS = 3;

    @RepeatedTest(ROUNDS)
    void overlappingBatchDeletionsAddUp() {
        int stored = 60;
        int each = 20;
        full.post("/contacts/batch", batch(stored, index -> phone(index), false));
        List<JsonNode> summaries = Parallel.run(CALLERS, number -> {
            // In different orders, so that whoever locked row by row would run into deadlocks.
            List<Long> ids = new ArrayList<>(LongStream.range(0, each)
                    .mapToObj(index -> 1001 + (number * 5L + index) % stored)
                    .toList());
            if (number % 2 == 0) {
                Collections.reverse(ids);
            }
            return full.delete("/contacts/batch", "{'ids': " + ids + "}").body().path("summary");
        });
        assertThat(sum(summaries, "deleted")).isEqualTo(stored);
        assertThat(sum(summaries, "failed")).isEqualTo(CALLERS * each - stored);
        assertThat(stored("contacts where id > 1000")).isZero();
    }

    @RepeatedTest(ROUNDS)
    void overlappingBatchCreationsAddUp() {
        int each = 20;
        int different = 5 * (CALLERS - 1) + each;
        List<JsonNode> summaries = Parallel.run(
                CALLERS,
                number -> full.post("/contacts/batch", batch(each, index -> phone(5 * number + index), number % 2 == 0))
                        .body()
                        .path("summary"));
        assertThat(sum(summaries, "created")).isEqualTo(different);
        assertThat(sum(summaries, "failed") + sum(summaries, "skipped")).isEqualTo(CALLERS * each - different);
        assertThat(stored("contacts where id > 1000")).isEqualTo(different);
        assertThat(STORED.queryForObject("select max(id) from contacts", Long.class))
                .as("no id is left out")
                .isEqualTo(1000 + different);
    }

    @RepeatedTest(ROUNDS)
    void batchesStayWithinThePlan() {
        STORED.update("update plan_limits set maximum = 55 where tenant_id = 41 and feature = 'contacts'");
        List<Integer> statuses = Parallel.run(
                CALLERS,
                number -> full.post("/contacts/batch", batch(8, index -> phone(8 * number + index), false))
                        .status());
        assertThat(Collections.frequency(statuses, 200)).isEqualTo(6);
        assertThat(Collections.frequency(statuses, 403)).isEqualTo(CALLERS - 6);
        assertThat(stored("contacts where tenant_id = 41")).isEqualTo(5 + 6 * 8);
    }

    @RepeatedTest(ROUNDS)
    void changesOfDifferentFieldsAllLast() {
        List<String> fields =
                List.of("firstname", "lastname", "company", "city", "state", "zip", "address", "description");
        Parallel.run(fields.size(), number -> full.patch("/contacts/812", "{'" + fields.get(number) + "': 'new'}"));
        JsonNode contact = full.get("/contacts/812").data();
        assertThat(fields)
                .allSatisfy(field -> assertThat(contact.path(field).asString()).isEqualTo("new"));
    }

    @RepeatedTest(ROUNDS)
    void overlappingAdditionsToAGroupAddUp() {
        full.post("/contacts/batch", batch(40, index -> phone(index), false));
        List<Integer> joined = Parallel.run(
                CALLERS,
                number -> full.post("/groups/9/contacts", "{'contact_ids': " + ids(2 * number, 10) + "}")
                        .data()
                        .path("contacts_added")
                        .asInt());
        assertThat(sum(joined)).isEqualTo(40);
        assertThat(stored("memberships where group_id = 9 and contact_id > 1000"))
                .isEqualTo(40);
    }

    @RepeatedTest(ROUNDS)
    void joiningAndLeavingAddUp() {
        full.post("/contacts/batch", batch(40, index -> phone(index), false));
        List<Integer> changes = Parallel.run(CALLERS, number -> {
            String members = "{'contact_ids': " + ids(2 * number, 10) + "}";
            return number % 2 == 0
                    ? full.post("/groups/9/contacts", members)
                            .data()
                            .path("contacts_added")
                            .asInt()
                    : -full.delete("/groups/9/contacts", members)
                            .data()
                            .path("contacts_removed")
                            .asInt();
        });
        assertThat(stored("memberships where group_id = 9 and contact_id > 1000"))
                .isEqualTo(sum(changes));
    }

    @RepeatedTest(ROUNDS)
    void aGroupThatIsDeletedMeanwhileTakesNobodyIn() {
        List<Integer> statuses = Parallel.run(
                CALLERS,
                number -> number == CALLERS / 2
                        ? full.delete("/groups/9").status()
                        : full.post("/groups/9/contacts", "{'contact_ids': [814, 815, 816]}")
                                .status());
        assertThat(statuses).containsAnyOf(200, 404).isSubsetOf(200, 204, 404);
        assertThat(stored("memberships where group_id = 9")).isZero();
    }

    @RepeatedTest(ROUNDS)
    void aSourceIsDeletedOnlyWhileNobodyUsesIt() {
        List<Integer> statuses = Parallel.run(
                CALLERS,
                number -> number % 4 == 0
                        ? full.delete("/sources/8").status()
                        : full.post("/contacts", contact(phone(number), "").replace("'source_id': 4", "'source_id': 8"))
                                .status());
        boolean deleted = stored("sources where id = 8") == 0;
        int created = stored("contacts where source_id = 8");
        assertThat(created).isEqualTo(Collections.frequency(statuses, 201));
        assertThat(deleted).isEqualTo(created == 0);
        assertThat(statuses).doesNotContain(500);
    }

    private static int sum(List<JsonNode> summaries, String count) {
        return sum(summaries.stream().map(each -> each.path(count).asInt()).toList());
    }

    private static int sum(List<Integer> counts) {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    private static String phone(int index) {
        return "+20100557" + (1000 + index);
    }

    private static List<Long> ids(int first, int count) {
        return LongStream.range(1001 + first, 1001 + first + count).boxed().toList();
    }

    private static String batch(int size, IntFunction<String> phones, boolean skipDuplicates) {
        return IntStream.range(0, size)
                .mapToObj(index -> contact(phones.apply(index), ""))
                .collect(Collectors.joining(
                        ", ", "{'contacts': [", "], 'options': {'skip_duplicates': " + skipDuplicates + "}}"));
    }
}
