package io.getrasl.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rules hold when many callers try to get past them at once. */
class ParallelWritesTest extends SandboxTest {

    private static final int CALLERS = 12;

    @Test
    void oneOfManyGetsAPhoneNumber() {
        List<Integer> statuses = Parallel.run(
                CALLERS,
                number -> full.post("/contacts", contact("+201005550190", "")).status());
        assertThat(Collections.frequency(statuses, 201)).isEqualTo(1);
        assertThat(Collections.frequency(statuses, 422)).isEqualTo(CALLERS - 1);
    }

    @Test
    void oneOfManyChangesToAPhoneNumber() {
        List<Long> ids = List.of(812L, 813L, 814L, 815L, 816L);
        List<Integer> statuses = Parallel.run(
                ids.size(),
                number -> full.patch("/contacts/" + ids.get(number), "{'phone': '+201005550190'}")
                        .status());
        assertThat(Collections.frequency(statuses, 200)).isEqualTo(1);
        assertThat(Collections.frequency(statuses, 422)).isEqualTo(ids.size() - 1);
    }

    @Test
    void noMoreContactsThanThePlanAllows() {
        Api limited = Api.as(SANDBOX, "limited");
        limited.delete("/contacts/921");
        List<Integer> statuses = Parallel.run(
                CALLERS, number -> limited.post("/contacts", tiny(number)).status());
        assertThat(Collections.frequency(statuses, 201)).isEqualTo(1);
        assertThat(Collections.frequency(statuses, 403)).isEqualTo(CALLERS - 1);
    }

    @Test
    void noMoreContactsThanThePlanAllowsInBatches() {
        Api limited = Api.as(SANDBOX, "limited");
        limited.delete("/contacts/batch", "{'ids': [921, 922]}");
        List<Integer> statuses = Parallel.run(
                CALLERS,
                number -> limited.post(
                                "/contacts/batch",
                                "{'contacts': [" + tiny(2 * number) + ", " + tiny(2 * number + 1) + "]}")
                        .status());
        assertThat(Collections.frequency(statuses, 200)).isEqualTo(1);
        assertThat(stored("contacts where tenant_id = 43")).isEqualTo(3);
    }

    @Test
    void eachContactIsDeletedOnce() {
        List<Integer> deleted = Parallel.run(
                CALLERS,
                number -> full.delete("/contacts/batch", "{'ids': [812, 813, 814, 815, 816]}")
                        .body()
                        .path("summary")
                        .path("deleted")
                        .asInt());
        assertThat(deleted.stream().mapToInt(Integer::intValue).sum()).isEqualTo(5);
    }

    @Test
    void aResetInBetweenBreaksNothing() {
        List<Integer> statuses = Parallel.run(CALLERS, number -> {
            if (number % 4 == 0) {
                SANDBOX.reset();
                return 201;
            }
            return full.post("/contacts", contact("+2010055502" + (10 + number), "'groups': [3]"))
                    .status();
        });
        assertThat(statuses).containsOnly(201);
    }

    private static String tiny(int number) {
        return contact("+2010055502" + (10 + number), "").replace("4,", "24,").replace("2}", "22}");
    }
}
