package io.getrasl.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UpdateContactTest extends SandboxTest {

    @Test
    void changesWhatIsSentAndNothingElse() {
        var before = full.get("/contacts/812").data();
        Api.Reply reply = full.patch("/contacts/812", "{'city': 'Giza'}");
        var after = full.get("/contacts/812").data();
        assertThat(reply.status()).isEqualTo(200);
        assertThat(after.path("city").asString()).isEqualTo("Giza");
        assertThat(before.propertyNames())
                .filteredOn(name -> !before.path(name).equals(after.path(name)))
                .containsExactlyInAnyOrder("city", "updated_at");
    }

    @Test
    void emptiesWhatIsSentAsNull() {
        Api.Reply reply = full.patch("/contacts/812", "{'email': null}");
        assertThat(reply.data().path("email").isNull()).isTrue();
    }

    @Test
    void changesNothingWithoutProperties() {
        var before = full.get("/contacts/812").data();
        full.patch("/contacts/812", "{}");
        assertThat(full.get("/contacts/812").data()).isEqualTo(before);
    }

    @Test
    void replacesAllGroups() {
        assertThat(full.patch("/contacts/812", "{'groups': [9]}").data().path("group_id"))
                .hasToString("[9]");
    }

    @Test
    void leavesAllGroups() {
        assertThat(full.patch("/contacts/812", "{'groups': []}").data().path("group_id"))
                .hasToString("[]");
    }

    @Test
    void keepsGroupsThatAreNotSent() {
        assertThat(full.patch("/contacts/812", "{'city': 'Giza'}").data().path("group_id"))
                .hasToString("[3,9]");
    }

    @Test
    void movesTheTimeOfTheLastChangeWithTheGroups() {
        assertThat(full.patch("/contacts/812", "{'groups': [9]}")
                        .data()
                        .path("updated_at")
                        .asString())
                .isNotEqualTo("2026-02-11T08:00:00+00:00");
    }

    @Test
    void letsAContactKeepItsOwnPhoneNumberAndEmailAddress() {
        String same = "{'phone': '+201005550142', 'email': 'layla@example.com'}";
        assertThat(full.patch("/contacts/812", same).status()).isEqualTo(200);
    }

    @Test
    void refusesTheEmailAddressOfAnotherContact() {
        Api.Reply reply = full.patch("/contacts/812", "{'email': 'omar@example.com'}");
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.details()).isEqualTo("{'email':['This email address already exists']}");
    }

    @Test
    void tellsWhatBreaksTheSchemaTogetherWithWhatBreaksARule() {
        Api.Reply reply = full.patch("/contacts/812", "{'lastname': '', 'phone': '+201005550143', 'city': 5}");
        assertThat(reply.details())
                .isEqualTo("{'lastname':['Last name is required'],'phone':['This phone number already exists'],"
                        + "'city':['Must be a string']}");
    }

    @Test
    void doesNotKnowAContactThatThereIsNot() {
        assertThat(full.patch("/contacts/999999", "{'city': 'Giza'}").code()).isEqualTo("NOT_FOUND");
    }
}
