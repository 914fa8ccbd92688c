package io.getrasl.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AccountTest extends SandboxTest {

    private final Api limited = Api.as(SANDBOX, "limited");

    @Test
    void showsTheWorkspaceOfTheToken() {
        assertThat(other.get("/account").data().path("subdomain").asString()).isEqualTo("deltacrafts");
    }

    @Test
    void showsAWorkspaceWithoutASubscription() {
        assertThat(limited.get("/account").data().path("subscription"))
                .hasToString("{\"plan_name\":\"Free\",\"plan_id\":null,\"status\":null,\"expires_at\":null}");
    }

    @Test
    void countsTheContactsThatThereAre() {
        full.delete("/contacts/812");
        assertThat(full.get("/account/usage")
                        .data()
                        .path("contacts")
                        .path("current")
                        .asInt())
                .isEqualTo(4);
    }

    @Test
    void showsALimitThatIsUsedUp() {
        var contacts = limited.get("/account/usage").data().path("contacts");
        assertThat(contacts.path("remaining").asInt()).isZero();
        assertThat(contacts.path("percentage_used").asDouble()).isEqualTo(100);
    }

    @Test
    void roundsTheShareToTwoDecimals() {
        limited.delete("/contacts/921");
        var contacts = limited.get("/account/usage").data().path("contacts");
        assertThat(contacts.path("percentage_used").asDouble()).isEqualTo(66.67);
    }

    @Test
    void showsNoRestWhereThereIsNoLimit() {
        var staff = full.get("/account/usage").data().path("staff");
        assertThat(staff.path("current").asInt()).isEqualTo(4);
        assertThat(staff.path("remaining").isNull()).isTrue();
        assertThat(staff.path("is_unlimited").asBoolean()).isTrue();
    }

    @Test
    void showsATokenWithoutLimitAsUnlimited() {
        var calls = full.get("/account/limits").data().path("limits").path("api_calls_per_minute");
        assertThat(calls.path("limit").asInt()).isEqualTo(-1);
        assertThat(calls.path("is_unlimited").asBoolean()).isTrue();
    }

    @Test
    void showsWhatThePlanIncludes() {
        var features = limited.get("/account/limits").data().path("features");
        assertThat(features.path("api_access").asBoolean()).isTrue();
        assertThat(features.path("bulk_messaging").asBoolean()).isFalse();
    }
}
