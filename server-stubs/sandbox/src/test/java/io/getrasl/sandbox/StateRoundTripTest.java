package io.getrasl.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is exported and imported is the same, also from one database to the other. */
@Tag("h2")
class StateRoundTripTest {

    /** It stands, so that the attempts at webhooks that wait are not due meanwhile. */
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T09:15:30.125Z"), ZoneOffset.UTC);

    @Test
    void fromH2ToPostgresqlAndBackTheStateIsTheSameByteForByte() throws IOException {
        try (Sandbox h2 = Sandbox.start(CLOCK, "--port", "0", "--rate-limit", "0");
                EmbeddedPostgres postgresql = EmbeddedPostgres.start();
                Sandbox other =
                        Sandbox.start(CLOCK, "--port", "0", "--db", postgresql.getJdbcUrl("postgres", "postgres"));
                Sandbox third = Sandbox.start(CLOCK, "--port", "0")) {
            use(h2);
            String exported = new StateRoutes(h2).export();

            assertThat(new StateRoutes(other).put(exported).status()).isEqualTo(200);
            String again = new StateRoutes(other).export();
            assertThat(again).isEqualTo(exported);

            assertThat(new StateRoutes(third).put(again).status()).isEqualTo(200);
            assertThat(new StateRoutes(third).export()).isEqualTo(exported);
        }
    }

    /** Something of everything. */
    private static void use(Sandbox sandbox) {
        Api full = Api.as(sandbox, "full");
        new OwnRoutes(sandbox).send("PUT", "/webhooks", "{'url': 'http://127.0.0.1:9/'}");
        full.post("/contacts", SandboxTest.contact("+201005550190", "'groups': [3]"));
        new OwnRoutes(sandbox).deliveryAfter(1);
        full.delete("/contacts/813");
        full.post("/messages/text", "{'phone': '+201005550142', 'message': 'Hello, Ünïcödé \\\\u2028'}");
        full.post(
                "/messages/media",
                "{'phone': '+201005550142', 'media_type': 'image', 'media_url': 'https://example.com/a.png'}");
        full.post("/auth/send-otp", "{'phone': '+201005550142', 'template_name': 'login_code', 'code': '135790'}");
        full.post("/auth/verify", "{'phone': '+201005550142', 'code': '0'}");
        full.post("/templates/sync", null);
        Api.as(sandbox, "unscoped").get("/contacts");
    }
}
