package io.getrasl.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DeleteContactTest extends SandboxTest {

    @Test
    void takesTheContactAway() {
        assertThat(full.delete("/contacts/812").status()).isEqualTo(200);
        assertThat(full.get("/contacts/812").status()).isEqualTo(404);
    }

    @Test
    void takesItsMembershipsAway() {
        full.delete("/contacts/812");
        assertThat(full.get("/contacts?filter%5Bgroup_id%5D=9").ids()).isEmpty();
        assertThat(stored("memberships where contact_id = 812")).isZero();
    }

    @Test
    void doesNotKnowTheContactTheSecondTime() {
        full.delete("/contacts/812");
        assertThat(full.delete("/contacts/812").code()).isEqualTo("NOT_FOUND");
    }
}
