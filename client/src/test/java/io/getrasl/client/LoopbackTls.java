package io.getrasl.client;

import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Objects;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/**
 * TLS with a certificate that nobody else trusts. It stands in {@code loopback.p12}, which the JDK's keytool made: {@code -genkeypair
 * -keyalg EC -ext SAN=ip:127.0.0.1 -validity 36500}.
 */
final class LoopbackTls {

    private static final char[] PASSWORD = "loopback".toCharArray();

    private LoopbackTls() {}

    /** Shows the certificate, and trusts it. */
    static SSLContext context() {
        try (InputStream file = LoopbackTls.class.getResourceAsStream("loopback.p12")) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(Objects.requireNonNull(file, "loopback.p12"), PASSWORD);
            KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(store, PASSWORD);
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(store);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
            return context;
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
