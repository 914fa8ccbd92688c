package io.getrasl.client.wire;

import io.getrasl.client.HttpEngine;
import io.getrasl.client.RaslClient;
import io.getrasl.client.RaslClientBuilder;
import java.util.concurrent.CompletionException;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/**
 * One way to use the client: a transport, and whether its caller waits. Whatever is true of the client must be true of each.
 */
enum Leg {
    JDK(builder -> builder.httpEngine(HttpEngine.JDK), Leg::wait),
    JDK_ASYNC(builder -> builder.httpEngine(HttpEngine.JDK), Leg::later),
    OKHTTP(builder -> builder.httpEngine(HttpEngine.OKHTTP), Leg::wait),
    OKHTTP_ASYNC(builder -> builder.httpEngine(HttpEngine.OKHTTP), Leg::later);

    private final UnaryOperator<RaslClientBuilder> transport;
    private final BiFunction<Call, RaslClient, Object> style;

    Leg(UnaryOperator<RaslClientBuilder> transport, BiFunction<Call, RaslClient, Object> style) {
        this.transport = transport;
        this.style = style;
    }

    private static Object wait(Call call, RaslClient rasl) {
        return call.waiting().apply(rasl);
    }

    private static Object later(Call call, RaslClient rasl) {
        try {
            Object result = call.later().apply(rasl.async()).join();
            return result == null ? "" : result;
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw e;
        }
    }

    /** Whether the transport hangs up by itself once the server has; OkHttp does so when it is to use the connection again. */
    boolean watchesIdleConnections() {
        return !isOkHttp();
    }

    /** Whether bytes that came together with a reply, but behind it, are taken for the beginning of the next. */
    boolean keepsBytesBehindAReply() {
        return isOkHttp();
    }

    private boolean isOkHttp() {
        return this == OKHTTP || this == OKHTTP_ASYNC;
    }

    RaslClientBuilder on(RaslClientBuilder builder) {
        return transport.apply(builder);
    }

    /** The result of the call, or what it throws. */
    Object make(Call call, RaslClient rasl) {
        return style.apply(call, rasl);
    }
}
