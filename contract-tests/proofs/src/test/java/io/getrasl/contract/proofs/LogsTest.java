package io.getrasl.contract.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import io.getrasl.contract.proofs.make.Ask;
import io.getrasl.contract.proofs.make.AskMaker;
import io.getrasl.contract.proofs.make.Dice;
import io.getrasl.contract.proofs.run.Settings;
import io.getrasl.contract.proofs.run.World;
import io.getrasl.contract.proofs.spec.Endpoint;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever a request holds, it writes no line of its own into the log, and neither its token nor what it says of people. */
@Tag("h2")
class LogsTest {

    private static final String MARK = "forged-by-the-caller";
    private static final String LINE = "\r\n2026-03-02 ERROR " + MARK + "\n\tat " + MARK;

    @Test
    void requestsCannotForgeLines() throws IOException {
        PrintStream out = System.out;
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        System.setOut(new PrintStream(log, true, StandardCharsets.UTF_8));
        try (World world = new World("--log-requests")) {
            for (Endpoint endpoint : Endpoint.ALL) {
                for (int number = 0; number < 3; number++) {
                    world.send(
                            marked(AskMaker.of(endpoint, Dice.of(Settings.SEED, "log", number), World.FULL), number));
                }
            }
        } finally {
            System.setOut(out);
        }
        String text = log.toString(StandardCharsets.UTF_8);
        assertThat(text.lines()).hasSizeGreaterThan(Endpoint.ALL.size());
        assertThat(text.lines()).noneMatch(line -> line.strip().startsWith("2026-03-02 ERROR " + MARK));
        assertThat(text.lines()).noneMatch(line -> line.strip().startsWith("at " + MARK));
        assertThat(text).doesNotContain(World.FULL);
    }

    private static Ask marked(Ask ask, int number) {
        String encoded = AskMaker.encoded(LINE);
        List<Ask.Pair> query = new ArrayList<>(ask.query());
        query.add(new Ask.Pair("search", encoded));
        query.add(new Ask.Pair(encoded, encoded));
        String path = number == 0 ? ask.path() : ask.path() + (number == 1 ? "/../" : "/") + encoded;
        return new Ask(ask.method(), path, query, ask.headers(), ask.body());
    }
}
