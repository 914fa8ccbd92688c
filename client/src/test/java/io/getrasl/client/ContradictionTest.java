package io.getrasl.client;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A setting that would have no effect is refused when the client is built. */
class ContradictionTest {

    private static final Map<String, UnaryOperator<RaslClientBuilder>> SETTINGS = Map.of(
            "proxy", it -> it.proxy(ProxySelector.getDefault()),
            "proxyCredentials", it -> it.proxyCredentials("layla", "secret"),
            "sslContext", it -> it.sslContext(LoopbackTls.context()),
            "connectTimeout", it -> it.connectTimeout(Duration.ofSeconds(1)),
            "executor", it -> it.executor(Runnable::run),
            "httpClient", it -> it.httpClient(HttpClient.newHttpClient()));

    private static RaslClientBuilder client() {
        return RaslClient.builder().token("t");
    }

    static Stream<Arguments> contradictions() {
        return Stream.concat(
                Stream.of("proxy", "proxyCredentials", "sslContext")
                        .map(it -> arguments(
                                it, ownTransport(), "it has no effect on a transport of your own: set it there")),
                Stream.concat(
                        Stream.of(arguments(
                                "httpClient",
                                ownTransport(),
                                "the transport is used instead: call one of the two only")),
                        Stream.of("proxy", "proxyCredentials", "sslContext", "connectTimeout", "executor")
                                .map(it -> arguments(
                                        it,
                                        ownHttpClient(),
                                        "it has no effect on an httpClient of your own: set it with"
                                                + " HttpClient.newBuilder()"))));
    }

    private static RaslClientBuilder ownTransport() {
        return client().transport((request, options) -> {
            throw new AssertionError("nothing is called here");
        });
    }

    private static RaslClientBuilder ownHttpClient() {
        return client().httpClient(HttpClient.newHttpClient());
    }

    @ParameterizedTest
    @MethodSource("contradictions")
    void settingWithoutEffectIsRefused(String setting, RaslClientBuilder client, String reason) {
        RaslClientBuilder both = SETTINGS.get(setting).apply(client);

        assertThatThrownBy(both::build)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("RaslClient cannot use " + setting + "(...): " + reason);
    }

    @Test
    void httpClientThatFollowsRedirectsIsRefused() {
        HttpClient eager = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();

        assertThatThrownBy(() -> client().httpClient(eager))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("httpClient must not follow redirects, is set to NORMAL: the token would go wherever they"
                        + " lead");
    }
}
