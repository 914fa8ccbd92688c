package io.getrasl.spring.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import io.getrasl.client.RaslClient;
import io.getrasl.client.error.RaslConnectionException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** A server whose certificate only a bundle of the application knows. */
class SslBundleTest {

    private static final String PASSWORD = "changeit";

    @TempDir
    private static Path directory;

    private static Path keys;
    private static RaslServer server;

    @BeforeAll
    static void start() throws IOException, InterruptedException, GeneralSecurityException {
        keys = directory.resolve("keys.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-keystore",
                        keys.toString(),
                        "-storepass",
                        PASSWORD,
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=127.0.0.1",
                        "-ext",
                        "san=ip:127.0.0.1")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(keytool.waitFor()).isZero();
        HttpsServer https = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        https.setHttpsConfigurator(new HttpsConfigurator(sslContext()));
        server = new RaslServer(https, 200, "{\"success\":true,\"data\":{\"id\":812}}");
    }

    @AfterAll
    static void end() {
        server.close();
    }

    @Test
    void theBundleIsTrusted() {
        try (ConfigurableApplicationContext context = Applications.start(
                "rasl.token=t",
                "rasl.base-url=https://127.0.0.1:" + server.port(),
                "rasl.ssl-bundle=rasl",
                "spring.ssl.bundle.jks.rasl.truststore.location=" + keys.toUri(),
                "spring.ssl.bundle.jks.rasl.truststore.password=" + PASSWORD)) {
            assertThat(context.getBean(RaslClient.class)
                            .contacts()
                            .getContact(812)
                            .id())
                    .isEqualTo(812);
        }
    }

    @Test
    void nothingElseIs() {
        try (ConfigurableApplicationContext context =
                Applications.start("rasl.token=t", "rasl.base-url=https://127.0.0.1:" + server.port())) {
            RaslClient rasl = context.getBean(RaslClient.class).with(options -> options.maxRetries(0));

            assertThatThrownBy(() -> rasl.contacts().getContact(812))
                    .isInstanceOf(RaslConnectionException.class)
                    .hasCauseInstanceOf(SSLHandshakeException.class);
        }
    }

    private static SSLContext sslContext() throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream file = Files.newInputStream(keys)) {
            store.load(file, PASSWORD.toCharArray());
        }
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(store, PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }
}
