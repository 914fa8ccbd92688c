package io.getrasl.client;

import java.io.IOException;
import java.security.cert.CertificateException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;

/** Servers whose certificate is not trusted, or belongs to another name: every attempt would end so. */
final class Certificates {

    private Certificates() {}

    static boolean isRefused(IOException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CertificateException || cause instanceof SSLPeerUnverifiedException) {
                return true;
            }
        }
        return false;
    }

    /** The same failure, which says so where it is of that kind. */
    static IOException explained(IOException failure) {
        if (!isRefused(failure)) {
            return failure;
        }
        IOException explained = new SSLHandshakeException(
                "the certificate of the server is refused, which no other attempt would change; whom to trust is told by"
                        + " the sslContext of the builder: " + failure.getMessage());
        explained.initCause(failure);
        return explained;
    }
}
