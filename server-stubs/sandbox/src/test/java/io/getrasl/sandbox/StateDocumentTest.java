package io.getrasl.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The examples of the documentation can be imported, and mean what it says. */
class StateDocumentTest extends SandboxTest {

    private static final Pattern JSON = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);

    private final StateRoutes state = new StateRoutes(SANDBOX);

    @Test
    void theFirstHasATeamWithTwoTokensAndThreeContacts() throws IOException {
        assertThat(state.put(examples().get(0)).status()).isEqualTo(200);
        assertThat(Api.with(SANDBOX, "my_token").get("/contacts").data().size()).isEqualTo(3);
        assertThat(Api.with(SANDBOX, "my_reader").delete("/contacts/1001").code())
                .isEqualTo("INSUFFICIENT_SCOPE");
    }

    @Test
    void theSecondHasAnOpenWindowAndACodeThatIsGood() throws IOException {
        assertThat(state.put(examples().get(1)).status()).isEqualTo(200);
        assertThat(full.post("/auth/verify", "{'phone': '+201005550142', 'purpose': 'login', 'code': '408213'}")
                        .status())
                .isEqualTo(200);
        full.post("/messages/text", "{'phone': '+201005550142', 'message': 'It is.'}");
        assertThat(STORED.queryForObject("select count(*) from messages where failed_at is null", Integer.class))
                .isEqualTo(2);
    }

    private static List<String> examples() throws IOException {
        String text = Files.readString(Path.of("../../docs/state.md"));
        return JSON.matcher(text).results().map(block -> block.group(1)).toList();
    }
}
