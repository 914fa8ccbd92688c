package io.getrasl.client;

import io.getrasl.client.runtime.Model;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What all operations of a client are called by. Immutable and thread-safe. */
class Engine {

    private final Setup setup;
    private final CallOptions options;
    private final String[] headers;

    Engine(Setup setup, CallOptions options) {
        this.setup = setup;
        this.options = options;
        this.headers = headers(setup.userAgent(), options.headers());
    }

    private static String[] headers(String userAgent, Map<String, String> more) {
        String[] headers = new String[4 + 2 * more.size()];
        headers[0] = "Accept";
        headers[1] = "application/json";
        headers[2] = "User-Agent";
        headers[3] = userAgent;
        int next = 4;
        for (Map.Entry<String, String> header : more.entrySet()) {
            headers[next++] = header.getKey();
            headers[next++] = header.getValue();
        }
        return headers;
    }

    Engine with(CallOptions others) {
        return new Engine(setup, others);
    }

    CallOptions options() {
        return options;
    }

    String baseUrl() {
        return setup.baseUrl();
    }

    /** Calls, and waits for the reply. */
    <T extends @Nullable Object> RaslResponse<T> call(ApiRequest<T> request) {
        return new SyncCall<>(start(request), setup).run();
    }

    /**
     * Calls, and gives later what is made of the reply. The exception of a call that failed is the future's own; a future that is
     * cancelled ends the call.
     */
    <T extends @Nullable Object, R extends @Nullable Object> CompletableFuture<R> callAsync(
            ApiRequest<T> request, Function<RaslResponse<T>, R> result) {
        Call<T> call;
        try {
            call = start(request);
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
        return new AsyncCall<>(call, setup, result).start();
    }

    private <T extends @Nullable Object> Call<T> start(ApiRequest<T> request) {
        String token = Objects.requireNonNull(options.token()).get();
        Model body = request.body();
        MultipartForm form = body != null && request.isForm() ? MultipartForm.of(body) : null;
        byte[] json = body == null || request.isForm() ? null : RaslJson.bytes(body);
        String url = request.url(setup.baseUrl());
        ObservedCall observed = setup.observers().start(request.endpoint(), url);
        OutgoingRequest outgoing = new OutgoingRequest(
                request.endpoint().method(),
                url,
                headers(token, contentType(form, json), observed.headers()),
                json,
                form,
                options.readTimeout());
        return new Call<>(request, outgoing, options, setup, new Secret(token), observed);
    }

    private static @Nullable String contentType(@Nullable MultipartForm form, byte @Nullable [] json) {
        if (form != null) {
            return form.contentType();
        }
        return json == null ? null : "application/json";
    }

    private String[] headers(String token, @Nullable String contentType, String[] more) {
        int next = headers.length;
        String[] all = Arrays.copyOf(headers, next + 2 + (contentType == null ? 0 : 2) + more.length);
        all[next++] = "Authorization";
        all[next++] = "Bearer ".concat(token);
        if (contentType != null) {
            all[next++] = "Content-Type";
            all[next++] = contentType;
        }
        System.arraycopy(more, 0, all, next, more.length);
        return all;
    }
}
