package io.getrasl.client;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import okhttp3.Connection;
import okhttp3.Interceptor;
import okhttp3.Protocol;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Keeps requests from connections that the server has hung up on while they were idle. OkHttp looks for that only after ten seconds,
 * so that a send would leave on one, fail, and could not be repeated. HTTP/2 needs no help: there OkHttp reads all the time.
 */
final class OkHttpReuse {

    /** A connection is of no use any more, and nothing has left on it. */
    private static final class StaleConnectionException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private OkHttpReuse() {}

    /** For the application's side: takes another connection as long as one turns out to be stale. */
    static Response takeAnother(Interceptor.Chain chain) throws IOException {
        while (true) {
            try {
                return chain.proceed(chain.request());
            } catch (StaleConnectionException e) {
                // OkHttp has closed it and does not offer it again, so that this ends.
                continue;
            }
        }
    }

    /** For the network's side: refuses a connection that is stale. */
    static Response refuseStale(Interceptor.Chain chain) throws IOException {
        OkHttpExchange exchange = chain.request().tag(OkHttpExchange.class);
        Connection connection = chain.connection();
        if (exchange != null
                && connection != null
                && !exchange.isOnANewConnection()
                && connection.protocol() != Protocol.HTTP_2
                && isStale(connection.socket().getChannel())) {
            throw new StaleConnectionException();
        }
        return chain.proceed(chain.request());
    }

    /** Between two replies there is nothing to read; what is there is the end, or bytes that belong to no reply. */
    private static boolean isStale(@Nullable SocketChannel channel) {
        if (channel == null) {
            return false;
        }
        try {
            channel.configureBlocking(false);
            int read = channel.read(ByteBuffer.allocate(1));
            channel.configureBlocking(true);
            return read != 0;
        } catch (IOException e) {
            return true;
        }
    }
}
