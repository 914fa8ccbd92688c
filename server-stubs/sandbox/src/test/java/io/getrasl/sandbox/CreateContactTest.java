package io.getrasl.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CreateContactTest extends SandboxTest {

    @Test
    void anEmptyEmailAddressIsNone() {
        Api.Reply reply = full.post("/contacts", contact("+201005550190", "'email': ''"));
        assertThat(reply.details()).isEqualTo("{'email':['Must be an email address']}");
    }

    @Test
    void storesWhatItAnswers() {
        Api.Reply created = full.post("/contacts", contact("+201005550190", "'city': 'Giza', 'groups': [9, 3, 9]"));
        assertThat(created.status()).isEqualTo(201);
        Api.Reply read = full.get("/contacts/" + created.data().path("id") + "?include=groups");
        assertThat(read.data()).isEqualTo(created.data());
    }

    @Test
    void givesTheFirstContactAfterAResetTheId1001() {
        assertThat(full.post("/contacts", contact("+201005550190", ""))
                        .data()
                        .path("id")
                        .asLong())
                .isEqualTo(1001);
    }

    @Test
    void leavesNoGapAfterARefusedContact() {
        full.post("/contacts", contact("+201005550142", ""));
        assertThat(full.post("/contacts", contact("+201005550190", ""))
                        .data()
                        .path("id")
                        .asLong())
                .isEqualTo(1001);
    }

    @Test
    void givesIdsThatNoOtherTenantHas() {
        full.post("/contacts", contact("+201005550190", ""));
        String body = contact("+201005550190", "").replace("4,", "14,").replace("2}", "12}");
        assertThat(other.post("/contacts", body).data().path("id").asLong()).isEqualTo(1002);
    }

    @Test
    void joinsEachGroupOnce() {
        Api.Reply created = full.post("/contacts", contact("+201005550190", "'groups': [9, 3, 9]"));
        assertThat(created.data().path("group_id")).hasToString("[3,9]");
    }

    @Test
    void refusesTheSourceOfAnotherTenant() {
        Api.Reply reply = full.post("/contacts", contact("+201005550190", "").replace("4,", "14,"));
        assertThat(reply.details()).isEqualTo("{'source_id':['This source does not exist or is not your account's']}");
    }

    @Test
    void refusesTheGroupOfAnotherTenantByItsPlace() {
        Api.Reply reply = full.post("/contacts", contact("+201005550190", "'groups': [3, 13]"));
        assertThat(reply.details()).isEqualTo("{'groups.1':['This group does not exist or is not your account's']}");
    }

    @Test
    void refusesThePhoneNumberAndTheEmailAddressOfAnotherContact() {
        Api.Reply reply = full.post("/contacts", contact("+201005550142", "'email': 'omar@example.com'"));
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.details())
                .isEqualTo("{'phone':['This phone number already exists'],"
                        + "'email':['This email address already exists']}");
    }

    @Test
    void takesThePhoneNumberOfAnotherTenantsContact() {
        assertThat(full.post("/contacts", contact("+201005550242", "")).status())
                .isEqualTo(201);
    }

    @Test
    void refusesAContactMoreThanThePlanAllows() {
        String body = contact("+201005550190", "").replace("4,", "24,").replace("2}", "22}");
        Api.Reply reply = Api.as(SANDBOX, "limited").post("/contacts", body);
        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.details()).isEqualTo("{'feature':'contacts','current':3,'maximum':3}");
    }

    @Test
    void takesAContactAgainWhenOneIsGone() {
        Api limited = Api.as(SANDBOX, "limited");
        limited.delete("/contacts/921");
        String body = contact("+201005550190", "").replace("4,", "24,").replace("2}", "22}");
        assertThat(limited.post("/contacts", body).status()).isEqualTo(201);
    }
}
