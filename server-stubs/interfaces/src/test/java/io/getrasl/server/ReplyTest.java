package io.getrasl.server;

import static io.getrasl.server.fixture.FixtureServer.call;
import static io.getrasl.server.fixture.FixtureServer.get;
import static org.assertj.core.api.Assertions.assertThat;

import io.getrasl.server.fixture.Answer;
import org.junit.jupiter.api.Test;

/** What operations return becomes the documented reply. */
class ReplyTest {

    @Test
    void wrapsDataInTheEnvelope() {
        Answer answer = get("/api/v2/account");
        assertThat(answer.body().replaceAll("\"request_id\":\"[-0-9a-f]{36}\"", "\"request_id\":\"?\""))
                .isEqualTo("{\"success\":true,\"data\":{\"id\":41,\"name\":\"full\",\"subdomain\":\"nilebooks\","
                        + "\"status\":\"active\",\"created_at\":\"2025-06-01T00:00:00+00:00\",\"subscription\":"
                        + "{\"plan_name\":\"Growth\",\"plan_id\":null,\"status\":null,\"expires_at\":null}},"
                        + "\"message\":\"Account information retrieved successfully\",\"meta\":{\"request_id\":\"?\","
                        + "\"timestamp\":\"2026-03-02T09:15:30+00:00\"}}");
    }

    @Test
    void namesEveryRequestDifferently() {
        assertThat(get("/api/v2/account").at("/meta/request_id"))
                .isNotEqualTo(get("/api/v2/account").at("/meta/request_id"));
    }

    @Test
    void writesTimesInUtcToTheSecond() {
        assertThat(get("/api/v2/contacts/1").at("/data/created_at")).isEqualTo("\"2026-02-11T08:00:00+00:00\"");
    }

    @Test
    void writesRequiredPropertiesEvenIfNull() {
        assertThat(get("/api/v2/contacts/1").json().at("/data/email").isNull()).isTrue();
    }

    @Test
    void leavesOutOptionalPropertiesThatAreNull() {
        assertThat(get("/api/v2/contacts/1").json().at("/data").has("source")).isFalse();
    }

    @Test
    void answersWithTheDocumentedStatus() {
        String body =
                "{\"firstname\":\"A\",\"lastname\":\"B\",\"phone\":\"1\",\"type\":\"lead\",\"source_id\":4,\"status_id\":2}";
        assertThat(call("POST", "/api/v2/contacts", body).status()).isEqualTo(201);
    }

    @Test
    void answersDeletionsWithNull() {
        Answer answer = call("DELETE", "/api/v2/contacts/812", null);
        assertThat(answer.json().at("/data").isNull()).isTrue();
        assertThat(answer.at("/message")).isEqualTo("\"Contact deleted successfully\"");
    }

    @Test
    void sendsRepliesWithoutDataAsTheyAre() {
        assertThat(call("DELETE", "/api/v2/contacts/batch", "{\"ids\":[1,2]}").body())
                .isEqualTo("{\"success\":true,\"summary\":{\"total\":2,\"deleted\":2,\"failed\":0}}");
    }

    @Test
    void addsThePaginationOfAPage() {
        assertThat(get("/api/v2/contacts?per_page=2").at("/meta/pagination"))
                .isEqualTo("{\"current_page\":1,\"per_page\":2,\"total\":2,\"last_page\":1,\"from\":1,\"to\":2}");
    }

    @Test
    void saysNullOfTheItemsOfAnEmptyPage() {
        assertThat(get("/api/v2/contacts?page=7").at("/meta/pagination"))
                .isEqualTo(
                        "{\"current_page\":7,\"per_page\":15,\"total\":2,\"last_page\":1,\"from\":null,\"to\":null}");
    }

    @Test
    void keepsOnlyTheChosenFields() {
        assertThat(get("/api/v2/contacts?fields=firstname,bogus").at("/data/0"))
                .isEqualTo("{\"id\":812,\"firstname\":\"Layla\"}");
    }

    @Test
    void keepsEmbeddedRelationsBesideTheChosenFields() {
        assertThat(get("/api/v2/contacts?fields=id&include=groups")
                        .json()
                        .at("/data/0")
                        .propertyNames())
                .containsExactly("id", "groups");
    }

    @Test
    void leavesThePathsOfTheApplicationAlone() {
        assertThat(call("GET", "/health", null).body()).isEqualTo("fine");
    }
}
