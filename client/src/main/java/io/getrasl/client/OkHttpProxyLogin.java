package io.getrasl.client;

import okhttp3.Authenticator;
import okhttp3.Challenge;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.Route;
import org.jspecify.annotations.Nullable;

/** Tells a proxy that asks for it who is calling, once. */
final class OkHttpProxyLogin implements Authenticator {

    private static final String HEADER = "Proxy-Authorization";

    private final String credentials;

    /**
     * One that answers with that header.
     *
     * @param credentials for the scheme {@code Basic}, its name included
     */
    OkHttpProxyLogin(String credentials) {
        this.credentials = credentials;
    }

    @Override
    public @Nullable Request authenticate(@Nullable Route route, Response response) {
        boolean refused = response.request().header(HEADER) != null;
        return refused || response.challenges().stream().noneMatch(OkHttpProxyLogin::isBasic)
                ? null
                : response.request().newBuilder().header(HEADER, credentials).build();
    }

    private static boolean isBasic(Challenge challenge) {
        return "Basic".equalsIgnoreCase(challenge.scheme());
    }
}
