package io.getrasl.client;

import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import javax.net.ssl.X509TrustManager;

/**
 * Stands beside an {@link javax.net.ssl.SSLContext} that decides by itself whom to trust, where OkHttp wants a trust manager too:
 * it asks that one about pinned certificates only, of which there are none.
 */
final class UnaskedTrustManager implements X509TrustManager {

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String authType) throws CertificateException {
        throw new CertificateException("whom to trust is decided by the SSLContext");
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authType) throws CertificateException {
        throw new CertificateException("whom to trust is decided by the SSLContext");
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return new X509Certificate[0];
    }
}
