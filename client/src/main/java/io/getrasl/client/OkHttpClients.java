package io.getrasl.client;

import java.time.Duration;
import java.util.concurrent.Executor;
import okhttp3.OkHttpClient;

/** Makes OkHttp what a builder was told. The only class besides those that it uses which needs OkHttp. */
final class OkHttpClients {

    private OkHttpClients() {}

    static Transport transport(HttpSettings settings, Executor executor) {
        return new OkHttpTransport(client(settings), executor);
    }

    private static OkHttpClient client(HttpSettings settings) {
        OkHttpClient.Builder builder = new OkHttpClient.Builder()
                .connectTimeout(settings.connectTimeout())
                .readTimeout(Duration.ZERO)
                .writeTimeout(Duration.ZERO)
                .followRedirects(false)
                .followSslRedirects(false)
                .retryOnConnectionFailure(false)
                .socketFactory(new InterruptibleSockets())
                .eventListenerFactory(OkHttpExchange::listener)
                .addInterceptor(OkHttpReuse::takeAnother)
                .addNetworkInterceptor(OkHttpReuse::refuseStale)
                .addNetworkInterceptor(OkHttpReplies::strictly);
        if (settings.proxy != null) {
            builder.proxySelector(settings.proxy);
        }
        if (settings.proxyCredentials != null) {
            OkHttpProxyLogin login = new OkHttpProxyLogin(settings.proxyCredentials);
            builder.proxyAuthenticator(login).addNetworkInterceptor(login);
        }
        if (settings.sslContext != null) {
            builder.sslSocketFactory(settings.sslContext.getSocketFactory(), new UnaskedTrustManager());
        }
        return builder.build();
    }
}
