package io.getrasl.client;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
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

    private final boolean success;
    private final int limit;
    private final ByteArrayOutputStream collected = new ByteArrayOutputStream();
    private final CompletableFuture<byte[]> result = new CompletableFuture<>();
    private Flow.@Nullable Subscription subscription;

    LimitedBody(int status) {
        this.success = status >= 200 && status < 300;
        this.limit = success ? SUCCESS_LIMIT : ERROR_LIMIT;
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
    public void onNext(List<ByteBuffer> buffers) {
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
        if (success) {
            result.completeExceptionally(failure);
        } else {
            result.complete(collected.toByteArray());
        }
    }

    @Override
    public void onComplete() {
        result.complete(collected.toByteArray());
    }
}
