package io.getrasl.client;

import java.io.IOException;
import java.net.Proxy;
import okhttp3.Authenticator;
import okhttp3.Challenge;
import okhttp3.Connection;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.Route;
import org.jspecify.annotations.Nullable;

/** Tells a proxy, and nobody else, who is calling. */
final class OkHttpProxyLogin implements Authenticator, Interceptor {

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

    /** OkHttp asks by itself before it asks a proxy for a tunnel. */
    private static boolean isBasic(Challenge challenge) {
        return "Basic".equalsIgnoreCase(challenge.scheme()) || "OkHttp-Preemptive".equalsIgnoreCase(challenge.scheme());
    }

    /** Without a tunnel, every request goes by the proxy. */
    @Override
    public Response intercept(Chain chain) throws IOException {
        Connection connection = chain.connection();
        boolean byProxy = connection != null
                && connection.route().proxy().type() == Proxy.Type.HTTP
                && !chain.request().isHttps();
        return chain.proceed(
                byProxy
                        ? chain.request()
                                .newBuilder()
                                .header(HEADER, credentials)
                                .build()
                        : chain.request());
    }
}
