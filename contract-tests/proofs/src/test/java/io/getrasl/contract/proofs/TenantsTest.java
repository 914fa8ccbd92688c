package io.getrasl.contract.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import io.getrasl.contract.proofs.make.Ask;
import io.getrasl.contract.proofs.make.AskMaker;
import io.getrasl.contract.proofs.make.Dice;
import io.getrasl.contract.proofs.run.Settings;
import io.getrasl.contract.proofs.run.World;
import io.getrasl.contract.proofs.spec.Endpoint;
import io.getrasl.contract.proofs.wire.Answer;
import io.getrasl.contract.proofs.wire.AskBytes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A tenant that asks for another's records by their ids, in whatever place an operation takes them, sees none of them and changes none.
 * Every id in the specification's examples is of the tenant that is asked about, so generated requests are full of them.
 */
class TenantsTest {

    private static final long VICTIM = 41;
    private static final String STRANGER = "rasl_sandbox_other";
    private static final int REQUESTS = Math.max(20, Settings.REQUESTS / 4);
    private static final int TELLING = 8;

    private static World world;

    /** The same as {@link #world}, but that the victim has gone on with its business in the meantime. */
    private static World later;

    @BeforeAll
    static void start() {
        world = new World();
        later = new World();
    }

    @AfterAll
    static void end() {
        world.close();
        later.close();
    }

    static Stream<Endpoint> operations() {
        return Endpoint.ALL.stream().filter(endpoint -> endpoint.id().matches(Settings.ONLY));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void aStrangerNeitherSeesNorChangesAnything(Endpoint endpoint) throws IOException {
        world.reset();
        Map<String, List<String>> before = world.state().rowsOf(VICTIM);
        Set<String> secrets = secrets(before);
        // What the stranger has said itself may come back, also later.
        StringBuilder said = new StringBuilder();
        for (int number = 0; number < REQUESTS; number++) {
            Ask ask = AskMaker.of(endpoint, Dice.of(Settings.SEED, "stranger " + endpoint.id(), number), STRANGER)
                    .as(STRANGER);
            Answer answer = world.send(ask);
            said.append(new String(AskBytes.of(ask, world.port()), StandardCharsets.UTF_8));
            String text = answer.text().orElse("");
            assertThat(secrets.stream().filter(secret -> text.contains(secret) && said.indexOf(secret) < 0))
                    .as("what the stranger was shown by %s", AskBytes.curl(ask))
                    .isEmpty();
            assertThat(world.state().rowsOf(VICTIM))
                    .as("what the victim has after %s", AskBytes.curl(ask))
                    .isEqualTo(before);
        }
    }

    /** If another tenant's records had any effect, some answer would show it. */
    @ParameterizedTest
    @MethodSource("operations")
    void aStrangersAnswersDoNotDependOnWhatOthersHave(Endpoint endpoint) throws IOException {
        world.reset();
        later.reset();
        for (int number = 0; number < Endpoint.ALL.size(); number++) {
            Endpoint any = Endpoint.ALL.get(number);
            later.send(AskMaker.right(any, Dice.of(Settings.SEED, "victim " + endpoint.id(), number), World.FULL));
        }
        for (int number = 0; number < REQUESTS; number++) {
            Ask ask = AskMaker.right(endpoint, Dice.of(Settings.SEED, "other " + endpoint.id(), number), STRANGER);
            Answer there = world.send(ask);
            Answer here = later.send(ask);
            assertThat(here.status()).as(AskBytes.curl(ask)).isEqualTo(there.status());
            assertThat(comparable(here)).as(AskBytes.curl(ask)).isEqualTo(comparable(there));
        }
    }

    /** Ids of new records come from one sequence for all tenants, and ids of requests and messages from chance. */
    private static String comparable(Answer answer) {
        return answer.text()
                .orElse("")
                .replaceAll("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", "#")
                .replaceAll("wamid\\.[A-Za-z0-9+/=]+", "#")
                .replaceAll("\"(id|[a-z_]+_id)\":[0-9]{4,}", "\"$1\":#");
    }

    /** Texts of the victim's rows that nobody has by accident. */
    private static Set<String> secrets(Map<String, List<String>> rows) {
        Set<String> own = texts(rows);
        own.removeAll(texts(world.state().rowsOf(42)));
        return own;
    }

    private static Set<String> texts(Map<String, List<String>> rows) {
        return rows.values().stream()
                .flatMap(List::stream)
                .flatMap(row -> Arrays.stream(row.split("[|,()\"]+")))
                .filter(text -> text.length() >= TELLING && !text.matches("[0-9][0-9 :.+-]*|[A-Z_]+|[a-z_]+"))
                .collect(Collectors.toSet());
    }
}
