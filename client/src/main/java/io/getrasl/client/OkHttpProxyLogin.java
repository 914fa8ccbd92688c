package io.getrasl.client;

import java.net.Authenticator;
import java.net.Authenticator.RequestorType;
import java.net.InetSocketAddress;
import java.net.PasswordAuthentication;
import okhttp3.Challenge;
import okhttp3.Credentials;
import okhttp3.HttpUrl;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.Route;
import org.jspecify.annotations.Nullable;

/** Asks Java's kind of authenticator for user and password, once, when a proxy wants them. */
final class OkHttpProxyLogin implements okhttp3.Authenticator {

    private static final String HEADER = "Proxy-Authorization";

    private final Authenticator authenticator;

    OkHttpProxyLogin(Authenticator authenticator) {
        this.authenticator = authenticator;
    }

    @Override
    public @Nullable Request authenticate(@Nullable Route route, Response response) {
        Request request = response.request();
        if (route == null || request.header(HEADER) != null) {
            return null;
        }
        for (Challenge challenge : response.challenges()) {
            if ("Basic".equalsIgnoreCase(challenge.scheme())) {
                PasswordAuthentication login = login(route, request.url(), challenge);
                return login == null
                        ? null
                        : request.newBuilder()
                                .header(HEADER, Credentials.basic(login.getUserName(), new String(login.getPassword())))
                                .build();
            }
        }
        return null;
    }

    private @Nullable PasswordAuthentication login(Route route, HttpUrl url, Challenge challenge) {
        InetSocketAddress proxy = (InetSocketAddress) route.proxy().address();
        return Authenticator.requestPasswordAuthentication(
                authenticator,
                proxy.getHostString(),
                proxy.getAddress(),
                proxy.getPort(),
                url.scheme(),
                challenge.realm(),
                challenge.scheme(),
                url.url(),
                RequestorType.PROXY);
    }
}
