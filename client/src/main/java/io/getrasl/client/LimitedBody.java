package io.getrasl.client;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/**
 * Collects a reply's body up to a limit. Of an error reply, whatever came is good enough; a success that is too large or breaks
 * off is a failure.
 */
final class LimitedBody implements BodySubscriber<byte[]> {

    static final int ERROR_LIMIT = 64 * 1024;
    static final int SUCCESS_LIMIT = 64 * 1024 * 1024;

    private final HttpResponse.ResponseInfo head;
    private final int limit;
    private final ByteArrayOutputStream collected = new ByteArrayOutputStream();
    private final CompletableFuture<byte[]> result = new CompletableFuture<>();
    private Flow.@Nullable Subscription subscription;

    LimitedBody(HttpResponse.ResponseInfo head) {
        this.head = head;
        this.limit = isSuccess() ? SUCCESS_LIMIT : ERROR_LIMIT;
    }

    HttpResponse.ResponseInfo head() {
        return head;
    }

    boolean isSuccess() {
        return head.statusCode() >= 200 && head.statusCode() < 300;
    }

    /** What came so far. */
    synchronized byte[] collected() {
        return collected.toByteArray();
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return result;
    }

    @Override
    public void onSubscribe(Flow.Subscription upstream) {
        subscription = upstream;
        upstream.request(Long.MAX_VALUE);
    }

    @Override
    public synchronized void onNext(List<ByteBuffer> buffers) {
        for (ByteBuffer buffer : buffers) {
            byte[] bytes = new byte[Math.min(buffer.remaining(), limit - collected.size())];
            boolean tooLarge = bytes.length < buffer.remaining();
            buffer.get(bytes);
            collected.writeBytes(bytes);
            if (tooLarge) {
                stop();
                return;
            }
        }
    }

    private void stop() {
        if (subscription != null) {
            subscription.cancel();
        }
        onError(new IOException("the reply is larger than " + limit + " bytes"));
    }

    @Override
    public void onError(Throwable failure) {
        if (isSuccess()) {
            result.completeExceptionally(failure);
        } else {
            result.complete(collected());
        }
    }

    @Override
    public void onComplete() {
        result.complete(collected());
    }
}
