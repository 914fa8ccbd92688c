package io.getrasl.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SendTextTest extends SandboxTest {

    @Test
    void fillsInWhatIsKnownOfTheContact() {
        String text = "@{contact_first_name}|@{contact_last_name}|@{contact_email}|@{contact_phone}|@{contact_city}";
        assertThat(send("+201005550142", text).data().path("message").asString())
                .isEqualTo("Layla|Haddad|layla@example.com|+201005550142|@{contact_city}");
    }

    @Test
    void fillsInNothingWhereNothingIsKnown() {
        assertThat(send("+201005550144", "<@{contact_email}>")
                        .data()
                        .path("message")
                        .asString())
                .isEqualTo("<>");
    }

    @Test
    void doesNotLookForFieldsInWhatItFilledIn() {
        full.patch("/contacts/812", "{'firstname': '@{contact_email}', 'lastname': '$1'}");
        assertThat(send("+201005550142", "@{contact_first_name} @{contact_last_name}")
                        .data()
                        .path("message")
                        .asString())
                .isEqualTo("@{contact_email} $1");
    }

    @Test
    void refusesTextThatGrowsTooLong() {
        full.patch("/contacts/812", "{'firstname': '" + "x".repeat(255) + "'}");
        assertThat(send("+201005550142", "@{contact_first_name}".repeat(33)).details())
                .isEqualTo("{'message':['Must be at most 8192 characters when its merge fields are replaced']}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+201005550142", "201005550142", "+20 100 555 0142", "20-(100)-555-0142"})
    void findsTheContactHoweverItsNumberIsWritten(String phone) {
        assertThat(send(phone, "Hello").data().path("contact_id").asLong()).isEqualTo(812);
    }

    @Test
    void findsAContactWhoseOwnNumberIsWrittenWithSpaces() {
        full.patch("/contacts/812", "{'phone': '+20 100 555-0142'}");
        assertThat(send("201005550142", "Hello").data().path("contact_id").asLong())
                .isEqualTo(812);
    }

    @Test
    void makesALeadOfANewNumber() {
        long id =
                send("+20 (100) 555-0195", "Welcome!").data().path("contact_id").asLong();
        assertThat(full.get("/contacts/" + id).data().toString())
                .contains("\"firstname\":\"201005550195\",\"lastname\":\"\"", "\"type\":\"lead\"")
                .contains("\"phone\":\"+201005550195\",\"status_id\":2,\"source_id\":4", "\"assigned_id\":7");
    }

    @Test
    void makesOneLeadOfANumberThatIsWrittenToTwice() {
        send("+20 (100) 555-0195", "Welcome!");
        send("201005550195", "Welcome again!");
        assertThat(stored("contacts where tenant_id = 41")).isEqualTo(6);
    }

    @Test
    void makesOneLeadOfANumberThatIsWrittenToAtOnce() {
        Parallel.run(8, number -> send("+201005550195", "Welcome!"));
        assertThat(stored("contacts where tenant_id = 41")).isEqualTo(6);
        assertThat(stored("conversations where phone = '201005550195'")).isEqualTo(1);
        assertThat(stored("messages where direction = 'outbound' and id > 10000"))
                .isEqualTo(8);
    }

    @Test
    void makesNoLeadWithoutTheWorkspacesDefaults() {
        STORED.update("update workspace_settings set default_assigned_id = null where tenant_id = 41");
        assertThat(send("+201005550195", "Welcome!").details())
                .isEqualTo("{'phone':['No contact has this number, and the workspace has no default status, source and"
                        + " assignee for a new one']}");
    }

    @Test
    void writesToTheContactThatIsNamed() {
        Api.Reply reply = full.post(
                "/messages/text",
                "{'phone': '+201005550199', 'contact_id': 813, 'message': 'Hello @{contact_first_name}'}");
        assertThat(reply.data().path("message").asString()).isEqualTo("Hello Omar");
        assertThat(reply.data().path("phone").asString()).isEqualTo("201005550199");
        assertThat(stored("contacts where tenant_id = 41")).isEqualTo(5);
    }

    @Test
    void knowsNoContactOfAnotherWorkspace() {
        assertThat(full.post("/messages/text", "{'phone': '+201005550142', 'contact_id': 901, 'message': 'Hello'}")
                        .code())
                .isEqualTo("NOT_FOUND");
    }

    @Test
    void takesNoNumberWithoutDigits() {
        assertThat(send("+-() +-() 12", "Hello").details())
                .isEqualTo("{'phone':['Must be a phone number with country code']}");
    }

    @Test
    void looksAtTheConnectionBeforeTheContact() {
        assertThat(other.post("/messages/text", "{'phone': '+201005550142', 'contact_id': 999999, 'message': 'Hello'}")
                        .code())
                .isEqualTo("WHATSAPP_NOT_CONFIGURED");
    }

    @Test
    void countsAConversationOnceAMonth() {
        send("+201005550142", "One");
        send("+201005550142", "Two");
        send("+201005550143", "Three");
        assertThat(full.get("/account/usage")
                        .data()
                        .path("conversations")
                        .path("current")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void startsNoConversationBeyondThePlan() {
        STORED.update("update plan_limits set maximum = 1 where tenant_id = 41 and feature = 'conversations'");
        send("+201005550142", "One");
        assertThat(send("+201005550143", "Two").details())
                .isEqualTo("{'feature':'conversations','current':1,'maximum':1}");
        assertThat(send("+201005550142", "Three").status()).isEqualTo(200);
    }

    @Test
    void keepsNothingOfAMessageThatMayNotBeSent() {
        STORED.update("update plan_limits set maximum = 0 where tenant_id = 41 and feature = 'conversations'");
        assertThat(send("+201005550195", "Welcome!").code()).isEqualTo("FEATURE_LIMIT_EXCEEDED");
        assertThat(stored("contacts where tenant_id = 41")).isEqualTo(5);
        assertThat(stored("conversations")).isEqualTo(3);
    }

    private Api.Reply send(String phone, String message) {
        return full.post("/messages/text", "{'phone': '" + phone + "', 'message': '" + message + "'}");
    }
}
