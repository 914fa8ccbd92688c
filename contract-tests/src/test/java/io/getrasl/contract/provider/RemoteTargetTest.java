package io.getrasl.contract.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpServer;
import io.getrasl.contract.CallerTokens;
import io.getrasl.contract.ExampleContract;
import io.getrasl.contract.check.Contracts;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

class RemoteTargetTest {
    private static final ExampleContract FULL = by("full");
    private static final ExampleContract UNSCOPED = by("unscoped");

    private final List<String> requests = new CopyOnWriteArrayList<>();
    private HttpServer server;
    private String url;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            requests.add(exchange.getRequestMethod() + ' ' + exchange.getRequestURI());
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        url = "http://127.0.0.1:" + server.getAddress().getPort() + "/api/v2";
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void thereIsNoneUnlessTheEnvironmentNamesOne() {
        assertThat(RemoteTarget.named(Map.of())).isEmpty();
    }

    @Test
    void aSlashAtTheEndOfItsUrlIsIgnored() {
        assertThat(remote(Map.of(RemoteTarget.URL, url + '/')).baseUrl()).isEqualTo(URI.create(url));
    }

    @Test
    void withoutTokensItIsTakenForASandbox() {
        assertThat(remote(Map.of(RemoteTarget.URL, url)).tokens()).isSameAs(CallerTokens.SANDBOX);
    }

    @Test
    void aSandboxIsReset() {
        remote(Map.of(RemoteTarget.URL, url)).reset();

        assertThat(requests).containsExactly("POST /_sandbox/reset");
    }

    @Test
    void aServerWithTokensOfItsOwnIsNotReset() {
        own().reset();

        assertThat(requests).isEmpty();
    }

    @Test
    void eachCallerHasItsVariable() {
        assertThat(own().tokens().token(FULL)).hasValue("secret");
    }

    @Test
    void theAnonymousHasNoToken() {
        assertThat(own().tokens().token(by(CallerTokens.ANONYMOUS))).isEmpty();
    }

    @Test
    void aContractWhoseCallerHasNoTokenIsSkipped() {
        assertThatExceptionOfType(TestAbortedException.class)
                .isThrownBy(() -> own().tokens().token(UNSCOPED))
                .withMessage("RASL_CONTRACT_TOKEN_UNSCOPED is not set, so " + UNSCOPED.title() + " has no caller");
    }

    private Target own() {
        return remote(Map.of(RemoteTarget.URL, url, RemoteTarget.TOKEN + "FULL", "secret"));
    }

    private static Target remote(Map<String, String> environment) {
        return RemoteTarget.named(environment).orElseThrow();
    }

    private static ExampleContract by(String caller) {
        return Contracts.ALL.stream()
                .filter(contract -> contract.caller().equals(caller))
                .findFirst()
                .orElseThrow();
    }
}
