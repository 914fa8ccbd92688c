package io.getrasl.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StateImportTest extends SandboxTest {

    private final StateRoutes state = new StateRoutes(SANDBOX);

    @Test
    void everythingIsReplacedByTheDocument() {
        put("{'workspaces': [{'tokens': [{'token': 'ours'}], 'contacts': [{'firstname': 'Layla'}, {}]}]}");
        assertThat(Api.with(SANDBOX, "ours").get("/contacts").ids()).isEqualTo("1001,1002");
        assertThat(full.get("/contacts").status()).isEqualTo(401);
        assertThat(other.get("/contacts").status()).isEqualTo(401);
    }

    @Test
    void theReplyCountsWhatWasImported() {
        Api.Reply reply = put("{'workspaces': [{'contacts': [{}, {}], 'groups': [{}]}]}");
        assertThat(reply.body().at("/imported/contacts").asInt()).isEqualTo(2);
        assertThat(reply.body().at("/imported/groups").asInt()).isEqualTo(1);
    }

    @Test
    void theSmallestDocumentHasAWorkspaceThatCanBeUsed() {
        put("{'workspaces': [{}]}");
        assertThat(full.post("/messages/text", "{'phone': '+201005550142', 'message': 'Hello'}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aResetGoesBackToTheSeed() {
        put("{'workspaces': [{}]}");
        SANDBOX.reset();
        assertThat(full.get("/contacts").ids()).isEqualTo("812,813,814,815,816");
    }

    @Test
    void aResetLeavesNothingOfWhatWasImported() {
        put("{'workspaces': [{'id': 7, 'subdomain': 'nilebooks'}, {'id': 41, 'subdomain': 'deltacrafts'}, {'id': 42}]}");
        SANDBOX.reset();
        assertThat(stored("tenants")).isEqualTo(3);
        assertThat(full.get("/account").data().path("subdomain").asString()).isEqualTo("nilebooks");
    }

    @Test
    void recordsAreNamedByIdOrByName() {
        put("{'workspaces': [{'groups': [{'name': 'VIP'}], 'statuses': [{'id': 3}, {'id': 9, 'name': 'Won'}],"
                + "'contacts': [{'status': 'Won', 'groups': ['VIP']}, {'status': 3, 'groups': [1001]}]}]}");
        var contacts = full.get("/contacts").data();
        assertThat(contacts.at("/0/status_id").asLong()).isEqualTo(9);
        assertThat(contacts.at("/1/status_id").asLong()).isEqualTo(3);
        assertThat(contacts.at("/0/group_id")).isEqualTo(contacts.at("/1/group_id"));
    }

    @Test
    void whatStandsLaterCanBeReferredTo() {
        put("{'workspaces': [{'contacts': [{'source': 'Fair'}], 'sources': [{'name': 'Fair', 'id': 5}]}]}");
        assertThat(full.get("/contacts").data().at("/0/source_id").asLong()).isEqualTo(5);
    }

    @Test
    void newRecordsGetIdsBeyondThoseOfTheDocument() {
        put("{'workspaces': [{'sources': [{'id': 70000}, {}]}]}");
        assertThat(full.get("/sources").ids()).isEqualTo("70000,70001");
        assertThat(full.post("/sources", "{'name': 'Fair'}").data().path("id").asLong())
                .isEqualTo(70002);
    }

    @Test
    void timesMayBeRelative() {
        put("{'workspaces': [{'otps': [{'phone': '+201005550142', 'code': '246810', 'created_at': 'now-PT1H'}]}]}");
        assertThat(full.post("/auth/verify", "{'phone': '+201005550142', 'code': '246810'}")
                        .code())
                .isEqualTo("OTP_EXPIRED");
    }

    @Test
    void aCodeCanBeGivenInClear() {
        put("{'workspaces': [{'otps': [{'phone': '+201005550142', 'code': '246810'}]}]}");
        assertThat(full.post("/auth/verify", "{'phone': '+201005550142', 'code': '246810'}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void neitherTokensNorCodesAreExported() {
        put("{'workspaces': [{'tokens': [{'token': 'a_token_of_ours'}],"
                + " 'otps': [{'phone': '+201005550142', 'code': '24681012'}]}]}");
        assertThat(state.export()).doesNotContain("a_token_of_ours").doesNotContain("24681012");
    }

    @Test
    void eventsOfWhatHappensAfterwardsAreSent() {
        put("{'workspaces': [{'webhook': {'url': 'http://127.0.0.1:9/'}, 'deliveries': [{'id': 500}]}]}");
        full.post("/sources", "{'name': 'Fair'}");
        assertThat(new OwnRoutes(SANDBOX)
                        .get("/deliveries?event=source.created")
                        .body()
                        .path("total")
                        .asInt())
                .isEqualTo(1);
    }

    /** The mark stands before what is wrong. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {'workspaces': [{'contcts': ^[]}]}                                  | /workspaces/0/contcts               | there is no such property; did you mean contacts?
            {'workspaces': [{'contacts': [{'fistname': ^'A'}]}]}                | /workspaces/0/contacts/0/fistname   | there is no such property; did you mean firstname?
            {'workspaces': [{'contacts': [{'firstname': ^7}]}]}                 | /workspaces/0/contacts/0/firstname  | must be a text
            {'workspaces': [{'contacts': [{'phone': ^null}]}]}                  | /workspaces/0/contacts/0/phone      | must not be null; leave it out for the usual value
            {'workspaces': [{'contacts': [{'type': ^'vip'}]}]}                  | /workspaces/0/contacts/0/type       | must be one of lead, customer, guest
            {'workspaces': [{'contacts': [{'status': ^'Lost'}]}]}               | /workspaces/0/contacts/0/status     | is the name of no status of its workspace
            {'workspaces': [{'contacts': [{'phone': '+1'}, {'phone': ^'+1'}]}]} | /workspaces/0/contacts/1/phone      | has the phone of another record; it must be unique
            {'workspaces': [{'contacts': [^{'status': 77}]}]}                   | /workspaces/0/contacts/0            | refers to a record that its workspace does not have, or holds a value out of range
            {'workspaces': [{'created_at': ^'yesterday'}]}                      | /workspaces/0/created_at            | must be a time such as 2026-03-02T09:15:30+00:00, now, or now-PT2H
            {'workspaces': [{'tokens': [{'scopes': [^'contact:read']}]}]}       | /workspaces/0/tokens/0/scopes/0     | there is no such word; did you mean contacts:read?
            {'workspaces': [{'id': 5}, {'id': ^5}]}                             | /workspaces/1/id                    | has the id of another record; it must be unique
            {'workspaces': [{'limits': {'contact': ^3}}]}                       | /workspaces/0/limits/contact        | there is no such property; did you mean contacts?
            {'workspaces': [{'webhook': {'url': ^'ftp://a'}}]}                  | /workspaces/0/webhook/url           | must be an http or https URL, such as http://127.0.0.1:9000/hooks
            {'format': ^2, 'workspaces': [{}]}                                  | /format                             | is not 1, the only format that this sandbox reads
            {'workspaces': [^]}                                                 | /workspaces                         | needs at least one object, which may be empty: [{}]
            {'clock': {}^}                                                      | /                                   | needs workspaces, a list of at least one object, which may be empty: [{}]
            ^[]                                                                 | /                                   | must be a JSON object with workspaces
            """)
    void whatIsWrongIsNamedByItsPlaceAndNothingIsChanged(String document, String pointer, String reason) {
        String before = state.export();
        int column = document.indexOf('^') + 1;
        Api.Reply reply = put(document.replace("^", ""));
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.details()).isEqualTo("{'" + pointer + "':['Line 1, column " + column + ": " + reason + "']}");
        assertThat(state.export()).isEqualTo(before);
    }

    @Test
    void whatIsNoJsonIsNamedByItsPlace() {
        Api.Reply reply = state.put("{\"workspaces\": [{}],\n \"clock\" {}}");
        assertThat(reply.details()).startsWith("{'/':['Line 2, column 1").contains("is no JSON");
    }

    @Test
    void aPropertyMayNotStandTwice() {
        Api.Reply reply = put("{'workspaces': [{'name': 'A', 'name': 'B'}]}");
        assertThat(reply.details()).contains("Duplicate");
    }

    @Test
    void severalProblemsAreToldAtOnce() {
        Api.Reply reply = put("{'workspaces': [{'nam': 'A', 'contacts': [{'phon': '+1'}]}]}");
        assertThat(reply.body().at("/error/details").size()).isEqualTo(2);
    }

    @Test
    void aRecordThatTheDatabaseRefusesInTheMidstUndoesAll() {
        String before = state.export();
        StringBuilder contacts = new StringBuilder("{}");
        for (int i = 0; i < 1200; i++) {
            contacts.append(", {}");
        }
        Api.Reply reply = put("{'workspaces': [{'contacts': [" + contacts + ", {'phone': '+9991001'}]}]}");
        assertThat(reply.details()).contains("/workspaces/0/contacts/1201/phone");
        assertThat(state.export()).isEqualTo(before);
    }

    private Api.Reply put(String document) {
        return state.put(document.replace('\'', '"'));
    }
}
