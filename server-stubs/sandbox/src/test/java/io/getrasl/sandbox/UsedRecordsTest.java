package io.getrasl.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sources and statuses stay as long as a contact has them. */
class UsedRecordsTest extends SandboxTest {

    private static final int CALLERS = 8;

    @ParameterizedTest
    @CsvSource({"/sources/4, source", "/statuses/2, status"})
    void areNotDeleted(String path, String noun) {
        Api.Reply reply = full.delete(path);
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.details())
                .isEqualTo("{'" + noun + "':['This " + noun + " is used by contacts and cannot be deleted']}");
        assertThat(full.get(path).status()).isEqualTo(200);
    }

    @Test
    void areDeletedWhenTheLastContactHasLeftThem() {
        full.patch("/contacts/813", "{'source_id': 4}");
        full.patch("/contacts/815", "{'source_id': 4}");
        assertThat(full.delete("/sources/6").status()).isEqualTo(200);
    }

    /** Either the deletion comes first and the contacts are refused, or it is refused itself. */
    @RepeatedTest(3)
    void areNeverDeletedUnderneathANewContact() {
        List<Integer> statuses = Parallel.run(
                CALLERS,
                number -> number == CALLERS / 2
                        ? full.delete("/sources/8").status()
                        : full.post(
                                        "/contacts",
                                        contact("+20100555020" + number, "").replace("4,", "8,"))
                                .status());
        int users = stored("contacts where source_id = 8");
        int deletion = statuses.remove(CALLERS / 2);
        assertThat(deletion).isEqualTo(users > 0 ? 422 : 200);
        assertThat(statuses).containsOnly(users > 0 ? 201 : 422);
    }

    @RepeatedTest(3)
    void areNeverDeletedUnderneathAChangedContact() {
        List<Integer> statuses = Parallel.run(
                2,
                number -> number == 0
                        ? full.delete("/statuses/7").status()
                        : full.patch("/contacts/812", "{'status_id': 7}").status());
        assertThat(statuses).containsExactlyInAnyOrder(200, 422);
    }
}
