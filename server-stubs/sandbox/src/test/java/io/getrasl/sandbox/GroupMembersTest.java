package io.getrasl.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroupMembersTest extends SandboxTest {

    private static final String SEEDED = "2026-02-11T08:00:00+00:00";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            814             | 1
            812             | 0
            812,814,815     | 2
            814,814,814     | 1
            """)
    void countsWhoReallyJoins(String contacts, int added) {
        assertThat(add(contacts).data()).hasToString("{\"group_id\":3,\"contacts_added\":" + added + "}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            812             | 1
            814             | 0
            812,813,814     | 2
            812,812         | 1
            901,999999      | 0
            """)
    void countsWhoReallyLeaves(String contacts, int removed) {
        assertThat(remove(contacts).data()).hasToString("{\"group_id\":3,\"contacts_removed\":" + removed + "}");
    }

    @Test
    void showsTheGroupOnTheContact() {
        add("814");
        assertThat(groupsOf(814)).isEqualTo("[3]");
        remove("814");
        assertThat(groupsOf(814)).isEqualTo("[]");
    }

    @Test
    void leavesTheOtherGroupsOfAContactAlone() {
        remove("812");
        assertThat(groupsOf(812)).isEqualTo("[9]");
    }

    @Test
    void addsNobodyWhenOneIsUnknown() {
        Api.Reply reply = add("814,901,815,999999");
        assertThat(reply.details())
                .isEqualTo("{'contact_ids.1':['This contact does not exist or is not your account's'],"
                        + "'contact_ids.3':['This contact does not exist or is not your account's']}");
        assertThat(stored("memberships where group_id = 3")).isEqualTo(2);
    }

    @Test
    void takesNoContactOfAnotherWorkspaceOutOfItsGroup() {
        assertThat(full.delete("/groups/13/contacts", "{'contact_ids': [901]}").code())
                .isEqualTo("NOT_FOUND");
        assertThat(stored("memberships where group_id = 13")).isEqualTo(1);
    }

    @Test
    void looksForTheGroupBeforeTheContacts() {
        assertThat(full.post("/groups/999999/contacts", "{'contact_ids': [901]}")
                        .code())
                .isEqualTo("NOT_FOUND");
    }

    @Test
    void changesWhoJoinsAndNobodyElse() {
        add("812,814");
        assertThat(changedAt(812)).isEqualTo(SEEDED);
        assertThat(changedAt(814)).isGreaterThan("2026-02-13T08:00:00+00:00");
    }

    @Test
    void changesWhoLeavesAndNobodyElse() {
        remove("812,814");
        assertThat(changedAt(812)).isGreaterThan(SEEDED);
        assertThat(changedAt(814)).isEqualTo("2026-02-13T08:00:00+00:00");
    }

    @Test
    void doesNotChangeTheGroup() {
        add("814");
        assertThat(full.get("/groups/3").data().path("updated_at").asString()).isEqualTo("2026-01-05T10:00:00+00:00");
    }

    @Test
    void keepsTheContactsOfAGroupThatIsDeleted() {
        full.delete("/groups/3");
        assertThat(full.get("/contacts").ids()).isEqualTo("812,813,814,815,816");
        assertThat(groupsOf(812)).isEqualTo("[9]");
        assertThat(groupsOf(813)).isEqualTo("[]");
    }

    @Test
    void changesTheContactsOfAGroupThatIsDeleted() {
        full.delete("/groups/9");
        assertThat(changedAt(812)).isGreaterThan(SEEDED);
        assertThat(changedAt(813)).isEqualTo("2026-02-12T08:00:00+00:00");
    }

    @Test
    void takesTheTimeFromTheClockOfTheSandbox() {
        MutableClock clock = new MutableClock("2026-03-02T09:15:30.900Z");
        try (Sandbox sandbox = Sandbox.start(clock, Options.parse("--port", "0"))) {
            Api api = Api.as(sandbox, "full");
            api.post("/groups/9/contacts", "{'contact_ids': [814]}");
            assertThat(api.get("/contacts/814").data().path("updated_at").asString())
                    .isEqualTo("2026-03-02T09:15:30+00:00");
        }
    }

    @Test
    void joinsOnceHoweverManyTry() {
        int joined = Parallel.run(
                        8, number -> add("814").data().path("contacts_added").asInt())
                .stream()
                .mapToInt(Integer::intValue)
                .sum();
        assertThat(joined).isEqualTo(1);
    }

    private Api.Reply add(String contacts) {
        return full.post("/groups/3/contacts", "{'contact_ids': [" + contacts + "]}");
    }

    private Api.Reply remove(String contacts) {
        return full.delete("/groups/3/contacts", "{'contact_ids': [" + contacts + "]}");
    }

    private String groupsOf(long contact) {
        return full.get("/contacts/" + contact).data().path("group_id").toString();
    }

    private String changedAt(long contact) {
        return full.get("/contacts/" + contact).data().path("updated_at").asString();
    }
}
