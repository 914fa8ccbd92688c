package io.getrasl.contract.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import io.getrasl.contract.proofs.make.Ask;
import io.getrasl.contract.proofs.run.World;
import io.getrasl.contract.proofs.spec.Endpoint;
import io.getrasl.contract.proofs.wire.Answer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages of this machine may call the API from a browser; pages from elsewhere, however they spell their origin, may not. */
@Tag("h2")
class OriginsTest {

    private static World world;

    @BeforeAll
    static void start() {
        world = new World();
    }

    @AfterAll
    static void end() {
        world.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example",
                "http://127.0.0.1.evil.example",
                "http://localhost.evil.example",
                "http://evil.example:127.0.0.1",
                "http://127.0.0.1:80@evil.example",
                "http://127.0.0.1:8080, https://evil.example",
                "http://127x0x0x1",
                "http://[::1].evil.example",
                "file://",
                "*",
                "http://LOCALHOST.",
                "Null"
            })
    void pagesFromElsewhereAreToldNothing(String origin) throws IOException {
        for (Endpoint endpoint : Endpoint.ALL) {
            Answer preflight = world.send(
                    ask("OPTIONS", endpoint, origin, endpoint.operation().method()));
            Answer call = world.send(ask("GET", endpoint, origin, null));
            for (Answer answer : List.of(preflight, call)) {
                assertThat(answer.headers().stream()
                                .map(header -> header.getKey().toLowerCase(java.util.Locale.ROOT)))
                        .noneMatch(name -> name.startsWith("access-control-"));
            }
            assertThat(preflight.status()).isEqualTo(404);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1:3000", "https://localhost", "http://[::1]:5173", "null"})
    void pagesOfThisMachineMayCall(String origin) throws IOException {
        for (Endpoint endpoint : Endpoint.ALL) {
            Answer preflight = world.send(
                    ask("OPTIONS", endpoint, origin, endpoint.operation().method()));
            assertThat(preflight.status()).isEqualTo(204);
            assertThat(preflight.header("Access-Control-Allow-Origin")).hasValue(origin);
            assertThat(preflight.header("Access-Control-Allow-Methods").orElse(""))
                    .contains(endpoint.operation().method());
            assertThat(preflight.header("Access-Control-Allow-Credentials")).isEmpty();
        }
    }

    private static Ask ask(String method, Endpoint endpoint, String origin, String wanted) {
        List<Ask.Pair> headers = new ArrayList<>(List.of(new Ask.Pair("Origin", origin)));
        if (wanted != null) {
            headers.add(new Ask.Pair("Access-Control-Request-Method", wanted));
        }
        String path = endpoint.operation().path().replaceAll("\\{[^}]+}", "1");
        return new Ask(method, path, List.of(), headers, null).as(World.FULL);
    }
}
