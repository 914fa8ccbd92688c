package io.getrasl.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The database fails in the middle of a batch: nothing of the batch is kept. */
class FaultTest extends SandboxTest {

    private static final String REFUSED_BY_THE_DATABASE = "Fault";

    @AfterEach
    void repair() {
        STORED.execute("alter table contacts drop constraint if exists fault");
        STORED.execute("drop table if exists holds_a_contact");
    }

    @Test
    void aBatchCreationThatFailsKeepsNothing() {
        breakInserts();
        Api.Reply reply = full.post("/contacts/batch", batchWithAFault());
        assertThat(reply.status()).isEqualTo(500);
        assertThat(reply.code()).isEqualTo("INTERNAL_ERROR");
        assertThat(stored("contacts where tenant_id = 41")).isEqualTo(5);
    }

    @Test
    void aBatchCreationThatFailsGivesItsIdsBack() {
        breakInserts();
        full.post("/contacts/batch", batchWithAFault());
        assertThat(full.post("/contacts", contact("+201005550190", ""))
                        .data()
                        .path("id")
                        .asLong())
                .isEqualTo(1001);
    }

    @Test
    void aBatchCreationThatFailsTellsNothingOfTheDatabase() {
        breakInserts();
        Api.Reply reply = full.post("/contacts/batch", batchWithAFault());
        assertThat(reply.body().path("error"))
                .hasToString("{\"code\":\"INTERNAL_ERROR\","
                        + "\"message\":\"Something went wrong on our side; nothing was changed.\",\"details\":null}");
    }

    @Test
    void aBatchDeletionThatFailsDeletesNothing() {
        STORED.execute("create table holds_a_contact (tenant_id bigint, contact_id bigint,"
                + " foreign key (tenant_id, contact_id) references contacts (tenant_id, id))");
        STORED.update("insert into holds_a_contact values (41, 813)");
        Api.Reply reply = full.delete("/contacts/batch", "{'ids': [812, 813, 814]}");
        STORED.execute("drop table holds_a_contact");
        assertThat(reply.code()).isEqualTo("INTERNAL_ERROR");
        assertThat(full.get("/contacts").ids()).isEqualTo("812,813,814,815,816");
        assertThat(stored("memberships where contact_id = 812")).isEqualTo(2);
    }

    private static void breakInserts() {
        STORED.execute(
                "alter table contacts add constraint fault check (firstname <> '" + REFUSED_BY_THE_DATABASE + "')");
    }

    private static String batchWithAFault() {
        String good = contact("+201005550190", "'groups': [3]");
        String bad = contact("+201005550191", "").replace("Salma", REFUSED_BY_THE_DATABASE);
        return BatchCreateTest.batch("{}", good, bad, contact("+201005550192", ""));
    }
}
