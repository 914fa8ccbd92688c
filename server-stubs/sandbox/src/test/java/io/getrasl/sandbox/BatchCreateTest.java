package io.getrasl.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BatchCreateTest extends SandboxTest {

    private static final String NEW = contact("+201005550190", "'groups': [3]");
    private static final String TAKEN = contact("+201005550142", "");

    @Test
    void storesWhatItAnswers() {
        Api.Reply reply = full.post("/contacts/batch", batch("{}", NEW, contact("+201005550191", "")));
        assertThat(summary(reply)).isEqualTo("{'total':2,'created':2,'skipped':0,'failed':0}");
        assertThat(reply.body().path("created").get(0))
                .isEqualTo(full.get("/contacts/1001?include=groups").data());
        assertThat(reply.body().path("created").get(1))
                .isEqualTo(full.get("/contacts/1002?include=groups").data());
    }

    @Test
    void reportsWhatBreaksARuleAndStoresTheRest() {
        Api.Reply reply = full.post("/contacts/batch", batch("{}", TAKEN, NEW));
        assertThat(summary(reply)).isEqualTo("{'total':2,'created':1,'skipped':0,'failed':1}");
        assertThat(errors(reply)).isEqualTo("[{'index':0,'errors':{'phone':['This phone number already exists']}}]");
    }

    @Test
    void reportsAnItemThatIsNoContact() {
        Api.Reply reply = full.post("/contacts/batch", batch("{}", "5", NEW));
        assertThat(summary(reply)).isEqualTo("{'total':2,'created':1,'skipped':0,'failed':1}");
    }

    @Test
    void skipsAPhoneNumberThatExists() {
        Api.Reply reply = full.post("/contacts/batch", batch("{'skip_duplicates': true}", TAKEN, NEW));
        assertThat(summary(reply)).isEqualTo("{'total':2,'created':1,'skipped':1,'failed':0}");
        assertThat(reply.body().path("skipped").get(0).path("reason").asString())
                .isEqualTo("This phone number already exists");
    }

    @Test
    void showsASkippedContactAsItWasSent() {
        Api.Reply reply = full.post("/contacts/batch", batch("{'skip_duplicates': true}", TAKEN));
        assertThat(reply.body().path("skipped").get(0).path("data"))
                .isEqualTo(Api.JSON.readTree(TAKEN.replace('\'', '"')));
    }

    @Test
    void refusesAPhoneNumberThatCameEarlierInTheBatch() {
        Api.Reply reply = full.post("/contacts/batch", batch("{}", NEW, NEW));
        assertThat(errors(reply)).isEqualTo("[{'index':1,'errors':{'phone':['This phone number already exists']}}]");
    }

    @Test
    void skipsAPhoneNumberThatCameEarlierInTheBatch() {
        Api.Reply reply = full.post("/contacts/batch", batch("{'skip_duplicates': true}", NEW, NEW));
        assertThat(summary(reply)).isEqualTo("{'total':2,'created':1,'skipped':1,'failed':0}");
    }

    @Test
    void takesAPhoneNumberThatOnlyARefusedContactHad() {
        String refused = contact("+201005550190", "'groups': [13]");
        Api.Reply reply = full.post("/contacts/batch", batch("{}", refused, NEW));
        assertThat(summary(reply)).isEqualTo("{'total':2,'created':1,'skipped':0,'failed':1}");
    }

    @Test
    void refusesAnEmailAddressThatCameEarlierInTheBatch() {
        String email = "'email': 'salma@example.com'";
        Api.Reply reply = full.post(
                "/contacts/batch", batch("{}", contact("+201005550190", email), contact("+201005550191", email)));
        assertThat(errors(reply)).isEqualTo("[{'index':1,'errors':{'email':['This email address already exists']}}]");
    }

    @Test
    void tellsWhatBreaksTheSchemaTogetherWithWhatBreaksARule() {
        String broken = TAKEN.replace("'Fathy'", "''");
        Api.Reply reply = full.post("/contacts/batch", batch("{}", broken));
        assertThat(errors(reply))
                .isEqualTo("[{'index':0,'errors':{'lastname':['Last name is required'],"
                        + "'phone':['This phone number already exists']}}]");
    }

    @Test
    void storesNothingWhenNoErrorIsTolerated() {
        Api.Reply reply = full.post("/contacts/batch", batch("{'continue_on_error': false}", NEW, TAKEN));
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.details()).isEqualTo("{'contacts.1.phone':['This phone number already exists']}");
        assertThat(full.get("/contacts").pagination().path("total").asInt()).isEqualTo(5);
    }

    @Test
    void storesNothingWhenThePlanDoesNotSufficeForAll() {
        Api limited = Api.as(SANDBOX, "limited");
        limited.delete("/contacts/921");
        Api.Reply reply = limited.post("/contacts/batch", batch("{}", tiny("+201005550190"), tiny("+201005550191")));
        assertThat(reply.details()).isEqualTo("{'feature':'contacts','current':2,'maximum':3}");
        assertThat(limited.get("/contacts").pagination().path("total").asInt()).isEqualTo(2);
    }

    @Test
    void storesWhatThePlanJustAllows() {
        Api limited = Api.as(SANDBOX, "limited");
        limited.delete("/contacts/921");
        String duplicate = tiny("+201005550302");
        Api.Reply reply = limited.post("/contacts/batch", batch("{}", tiny("+201005550190"), duplicate));
        assertThat(summary(reply)).isEqualTo("{'total':2,'created':1,'skipped':0,'failed':1}");
    }

    static String batch(String options, String... contacts) {
        return "{'contacts': [" + String.join(", ", contacts) + "], 'options': " + options + "}";
    }

    private static String tiny(String phone) {
        return contact(phone, "").replace("4,", "24,").replace("2}", "22}");
    }

    private static String summary(Api.Reply reply) {
        return reply.body().path("summary").toString().replace('"', '\'');
    }

    private static String errors(Api.Reply reply) {
        return reply.body().path("errors").toString().replace('"', '\'');
    }
}
