package io.getrasl.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.getrasl.client.error.RaslConnectionException;
import io.getrasl.client.error.RaslRequestException;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The way to the server: proxies, TLS, and an HTTP client that was set up elsewhere. */
@Timeout(30)
@ParameterizedClass
@EnumSource(Form.class)
class NetworkTest {

    private final Form form;

    NetworkTest(Form form) {
        this.form = form;
    }

    private RaslClientBuilder client(String url) {
        return form.client(url, new ArrayList<>()).maxRetries(0);
    }

    private static LoopbackServer secure() {
        return new LoopbackServer(LoopbackTls.context().getServerSocketFactory())
                .reply(Reply.json(200, Fixtures.CONTACT_REPLY));
    }

    private static ProxySelector through(LoopbackServer proxy) {
        return ProxySelector.of(
                new InetSocketAddress("127.0.0.1", URI.create(proxy.url()).getPort()));
    }

    @Test
    void requestOverPlainHttpGoesThroughTheProxy() {
        try (LoopbackServer proxy = new LoopbackServer().reply(Reply.json(200, Fixtures.CONTACT_REPLY))) {
            client("http://rasl.invalid/api/v2")
                    .proxy(through(proxy))
                    .build()
                    .contacts()
                    .getContact(812);

            assertThat(proxy.only().target()).isEqualTo("http://rasl.invalid/api/v2/contacts/812");
        }
    }

    @Test
    void proxyGetsItsCredentials() {
        try (LoopbackServer proxy = new LoopbackServer().reply(Reply.json(200, Fixtures.CONTACT_REPLY))) {
            client("http://rasl.invalid/api/v2")
                    .proxy(through(proxy))
                    .proxyCredentials("layla", "secret")
                    .build()
                    .contacts()
                    .getContact(812);

            assertThat(proxy.only().header("Proxy-Authorization")).isEqualTo("Basic bGF5bGE6c2VjcmV0");
        }
    }

    @Test
    void noServerGetsTheCredentialsOfAProxy() {
        try (LoopbackServer plain = new LoopbackServer().reply(Reply.json(200, Fixtures.CONTACT_REPLY));
                LoopbackServer secure = secure();
                LoopbackProxy proxy = new LoopbackProxy()) {
            client(plain.url())
                    .proxyCredentials("layla", "secret")
                    .build()
                    .contacts()
                    .getContact(812);
            client(secure.url())
                    .sslContext(LoopbackTls.context())
                    .proxy(proxy.selector())
                    .proxyCredentials("layla", "secret")
                    .build()
                    .contacts()
                    .getContact(812);

            assertThat(plain.only().headers()).doesNotContainKey("Proxy-Authorization");
            assertThat(secure.only().headers()).doesNotContainKey("Proxy-Authorization");
        }
    }

    @Test
    void proxyThatRefusesIsAnErrorReply() {
        try (LoopbackServer proxy = new LoopbackServer()
                .reply(Reply.with(407, "text/plain", "who?", "Proxy-Authenticate: Basic realm=\"proxy\""))) {
            RaslClient rasl =
                    client("http://rasl.invalid/api/v2").proxy(through(proxy)).build();

            assertThatThrownBy(() -> rasl.contacts().getContact(812))
                    .isInstanceOf(RaslRequestException.class)
                    .hasMessageContaining("407");
        }
    }

    @Test
    void certificateIsTrustedAsTheContextSays() {
        try (LoopbackServer server = secure()) {
            RaslClient rasl =
                    client(server.url()).sslContext(LoopbackTls.context()).build();

            assertThat(rasl.contacts().getContact(812).id()).isEqualTo(812);
        }
    }

    @Test
    void certificateThatNobodyTrustsIsRefusedAndNothingSent() {
        try (LoopbackServer server = secure()) {
            RaslClient rasl = client(server.url()).build();

            assertThatThrownBy(() -> rasl.contacts().getContact(812))
                    .isInstanceOf(RaslConnectionException.class)
                    .hasCauseInstanceOf(SSLHandshakeException.class);
            assertThat(server.received()).isEmpty();
        }
    }

    @Test
    void refusedCertificateIsNotShownASecondTime() {
        try (LoopbackServer server = secure()) {
            RaslClient rasl = form.client(server.url(), new ArrayList<>()).build();

            assertThatThrownBy(() -> rasl.contacts().getContact(812))
                    .hasMessageContaining("after 1 attempt; the server did not receive it")
                    .hasMessageContaining("the certificate of the server is refused");
        }
    }

    @Test
    void requestOverTlsGoesThroughATunnel() {
        try (LoopbackServer server = secure();
                LoopbackProxy proxy = new LoopbackProxy()) {
            RaslClient rasl = client(server.url())
                    .sslContext(LoopbackTls.context())
                    .proxy(proxy.selector())
                    .build();

            assertThat(rasl.contacts().getContact(812).id()).isEqualTo(812);
            assertThat(proxy.requests())
                    .containsExactly(
                            "CONNECT 127.0.0.1:" + URI.create(server.url()).getPort());
            assertThat(server.only().target()).isEqualTo("/api/v2/contacts/812");
        }
    }

    @Test
    void httpClientThatWasSetUpElsewhereIsUsed() {
        ExecutorService executor = Executors.newSingleThreadExecutor();
        try (LoopbackServer server = secure()) {
            HttpClient http = HttpClient.newBuilder()
                    .sslContext(LoopbackTls.context())
                    .executor(executor)
                    .build();

            assertThat(client(server.url())
                            .httpClient(http)
                            .build()
                            .contacts()
                            .getContact(812)
                            .id())
                    .isEqualTo(812);
        } finally {
            executor.shutdown();
        }
    }
}
