package io.getrasl.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Another tenant's records are not there, by whatever route one looks for them. */
class TenantIsolationTest extends SandboxTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?search=+201005550142",
                "?search=salwa",
                "?filter[status_id]=12",
                "?filter[source_id]=14",
                "?filter[group_id]=13",
                "?filter[group_id][ne]=3",
                "?filter[assigned_id]=17",
                "?filter[type][in]=lead,customer,guest",
                "?include=groups,source,status"
            })
    void listsHoldOwnContactsOnly(String query) {
        String encoded = query.replace("[", "%5B").replace("]", "%5D").replace("+", "%2B");
        assertThat(full.get("/contacts" + encoded).ids()).doesNotContain("901", "902");
    }

    @Test
    void countsOwnContactsOnly() {
        assertThat(full.get("/contacts?per_page=1").pagination().path("total").asInt())
                .isEqualTo(5);
    }

    @Test
    void cannotBeRead() {
        assertThat(full.get("/contacts/901?include=groups").code()).isEqualTo("NOT_FOUND");
    }

    @Test
    void cannotBeChanged() {
        assertThat(full.patch("/contacts/901", "{'city': 'Giza'}").code()).isEqualTo("NOT_FOUND");
        assertThat(other.get("/contacts/901").data().path("city").asString()).isEqualTo("Tanta");
    }

    @Test
    void cannotBeDeleted() {
        assertThat(full.delete("/contacts/901").code()).isEqualTo("NOT_FOUND");
        assertThat(other.get("/contacts/901").status()).isEqualTo(200);
    }

    @Test
    void cannotBeDeletedInABatch() {
        full.delete("/contacts/batch", "{'ids': [812, 901]}");
        assertThat(other.get("/contacts/901").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"'source_id': 14", "'status_id': 12", "'groups': [13]"})
    void cannotBeReferredToByAChange(String foreign) {
        Api.Reply reply = full.patch("/contacts/812", "{" + foreign + "}");
        assertThat(reply.code()).isEqualTo("VALIDATION_ERROR");
    }

    @Test
    void cannotBeReferredToInABatch() {
        String foreign = contact("+201005550190", "'groups': [13]").replace("4,", "14,");
        Api.Reply reply = full.post("/contacts/batch", "{'contacts': [" + foreign + "]}");
        assertThat(reply.body().path("errors").get(0).path("errors").propertyNames())
                .containsExactly("source_id", "groups.0");
    }

    @Test
    void usageCountsOwnContactsOnly() {
        other.delete("/contacts/901");
        assertThat(full.get("/account/usage")
                        .data()
                        .path("contacts")
                        .path("current")
                        .asInt())
                .isEqualTo(5);
    }

    @Test
    void phoneNumbersMayBeTheSame() {
        assertThat(other.get("/contacts?search=%2B201005550142").ids()).isEqualTo("901");
        assertThat(full.get("/contacts?search=%2B201005550142").ids()).isEqualTo("812");
    }
}
