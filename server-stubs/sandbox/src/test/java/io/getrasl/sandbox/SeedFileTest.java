package io.getrasl.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sandbox that starts from a file. */
@Tag("h2")
class SeedFileTest {

    @TempDir
    Path folder;

    @Test
    void theSandboxStartsFromTheFileAndAResetGoesBackToIt() throws IOException {
        String seed = file("{\"workspaces\": [{\"contacts\": [{}, {}]}]}");
        try (Sandbox sandbox = Sandbox.start("--port", "0", "--seed", seed)) {
            Api.as(sandbox, "full").delete("/contacts/1001");
            sandbox.reset();
            assertThat(Api.as(sandbox, "full").get("/contacts").ids()).isEqualTo("1001,1002");
        }
    }

    @Test
    void aResetReadsTheFileAsItIsThen() throws IOException {
        String seed = file("{\"workspaces\": [{}]}");
        try (Sandbox sandbox = Sandbox.start("--port", "0", "--seed", seed)) {
            file("{\"workspaces\": [{\"contacts\": [{}]}]}");
            sandbox.reset();
            assertThat(Api.as(sandbox, "full").get("/contacts").ids()).isEqualTo("1001");
        }
    }

    @Test
    void aResetToAFileThatHasBecomeWrongSaysWhereAndChangesNothing() throws IOException {
        String seed = file("{\"workspaces\": [{}]}");
        try (Sandbox sandbox = Sandbox.start("--port", "0", "--seed", seed)) {
            file("{\"workspaces\": [{}],\n \"contacts\": []}");
            Api.Reply reply = new OwnRoutes(sandbox).send("POST", "/reset", null);
            assertThat(reply.status()).isEqualTo(422);
            assertThat(reply.details()).contains("'/contacts':['Line 2, column 14: there is no such property");
            assertThat(Api.as(sandbox, "full").get("/contacts").status()).isEqualTo(200);
        }
    }

    @Test
    void aTokenOfTheFileMayCallAsOftenAsTheStartSays() throws IOException {
        String seed = file("{\"workspaces\": [{\"tokens\": [{\"token\": \"ours\"}]}]}");
        try (Sandbox sandbox = Sandbox.start("--port", "0", "--rate-limit", "1", "--seed", seed)) {
            Api.with(sandbox, "ours").get("/contacts");
            assertThat(Api.with(sandbox, "ours").get("/contacts").code()).isEqualTo("RATE_LIMIT_EXCEEDED");
        }
    }

    @Test
    void aDatabaseThatHasDataKeepsThemUntilAReset() throws IOException {
        String database = "jdbc:h2:file:" + folder.resolve("kept");
        String seed = file("{\"workspaces\": [{\"contacts\": [{}]}]}");
        Sandbox.start("--port", "0", "--db", database).close();
        try (Sandbox sandbox = Sandbox.start("--port", "0", "--db", database, "--seed", seed)) {
            assertThat(Api.as(sandbox, "full").get("/contacts").ids()).isEqualTo("812,813,814,815,816");
            assertThat(Welcome.text(sandbox, Options.parse("--seed", seed))).contains("once a reset has loaded it");
            sandbox.reset();
            assertThat(Api.as(sandbox, "full").get("/contacts").ids()).isEqualTo("1001");
        }
    }

    @Test
    void whatWasImportedIsThereAfterTheNextStart() {
        String database = "jdbc:h2:file:" + folder.resolve("imported");
        try (Sandbox sandbox = Sandbox.start("--port", "0", "--db", database)) {
            new StateRoutes(sandbox).put("{\"workspaces\": [{\"id\": 7, \"tokens\": [{\"token\": \"ours\"}]}]}");
        }
        try (Sandbox sandbox = Sandbox.start("--port", "0", "--db", database)) {
            assertThat(Api.with(sandbox, "ours").get("/contacts").status()).isEqualTo(200);
        }
    }

    @Test
    void aFileThatIsWrongIsNamedWithEveryPlace() throws IOException {
        String seed = file("{\n  \"workspaces\": [\n    {\"contcts\": [],\n     \"token\": []}]}");
        assertThatThrownBy(() -> Sandbox.start("--port", "0", "--seed", seed))
                .isInstanceOf(SandboxStartException.class)
                .hasMessage("the seed cannot be read\n"
                        + seed + ":3:17: /workspaces/0/contcts: there is no such property; did you mean contacts?\n"
                        + seed + ":4:15: /workspaces/0/token: there is no such property; did you mean tokens?");
    }

    @Test
    void eventsOfAWorkspaceThatTheFileDoesNotHaveCanGoNowhere() throws IOException {
        String seed = file("{\"workspaces\": [{\"id\": 7}]}");
        assertThatThrownBy(() -> Sandbox.start("--port", "0", "--seed", seed, "--webhook-url", "http://127.0.0.1:9/"))
                .isInstanceOf(SandboxStartException.class)
                .hasMessageContaining("has no workspace 41");
    }

    private String file(String text) throws IOException {
        return Files.writeString(folder.resolve("seed.json"), text).toString();
    }
}
