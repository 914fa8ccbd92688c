package io.getrasl.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import org.junit.jupiter.api.Test;

class ResetTest extends SandboxTest {

    @Test
    void takesNoTokenAndSaysSo() {
        Api.Reply reply = post("/_sandbox/reset");
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body()).hasToString("{\"reset\":true}");
    }

    @Test
    void bringsBackWhatWasChangedAndDeleted() {
        var before = full.get("/contacts?include=groups").data();
        full.patch("/contacts/812", "{'city': 'Giza', 'groups': []}");
        full.delete("/contacts/813");
        post("/_sandbox/reset");
        assertThat(full.get("/contacts?include=groups").data()).isEqualTo(before);
    }

    @Test
    void takesAwayWhatWasCreated() {
        full.post("/contacts", contact("+201005550190", ""));
        post("/_sandbox/reset");
        assertThat(full.get("/contacts").ids()).isEqualTo("812,813,814,815,816");
    }

    @Test
    void startsIdsAnew() {
        full.post("/contacts", contact("+201005550190", ""));
        post("/_sandbox/reset");
        assertThat(full.post("/contacts", contact("+201005550191", ""))
                        .data()
                        .path("id")
                        .asLong())
                .isEqualTo(1001);
    }

    @Test
    void anotherPathBesideTheApiIsNotFound() {
        Api.Reply reply = post("/_sandbox/restart");
        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.code()).isEqualTo("NOT_FOUND");
    }

    private static Api.Reply post(String path) {
        URI uri = URI.create("http://127.0.0.1:" + SANDBOX.port() + path);
        return Api.send(HttpRequest.newBuilder(uri)
                .POST(HttpRequest.BodyPublishers.noBody())
                .build());
    }
}
