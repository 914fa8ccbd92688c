package io.getrasl.client;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.ResponseInfo;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/**
 * Collects a reply's body up to a limit. Of an error reply, whatever came is good enough; a success that is too large or breaks
 * off is a failure. The reply is handed over here and not by the JDK, which would change threads for it.
 */
final class LimitedBody implements BodySubscriber<@Nullable Void> {

    private final ResponseInfo head;
    private final CompletableFuture<RawReply> reply;
    private final int limit;
    private final ByteArrayOutputStream collected = new ByteArrayOutputStream();
    private volatile Flow.@Nullable Subscription subscription;

    LimitedBody(ResponseInfo head, CompletableFuture<RawReply> reply) {
        this.head = head;
        this.reply = reply;
        this.limit = BodyLimits.of(head.statusCode());
    }

    boolean isSuccess() {
        return RawReply.isSuccess(head.statusCode());
    }

    /** The reply with what came so far of its body. */
    synchronized RawReply collected() {
        return new RawReply(head.statusCode(), head.headers().map(), collected.toByteArray());
    }

    /** Takes nothing more, which closes the connection unless all has come. */
    void stop() {
        Flow.Subscription upstream = subscription;
        if (upstream != null) {
            upstream.cancel();
        }
    }

    @Override
    public CompletionStage<@Nullable Void> getBody() {
        return CompletableFuture.completedStage(null);
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
                onError(BodyLimits.exceeded());
                return;
            }
        }
    }

    @Override
    public void onError(Throwable failure) {
        if (isSuccess()) {
            reply.completeExceptionally(failure);
        } else {
            reply.complete(collected());
        }
    }

    @Override
    public void onComplete() {
        reply.complete(collected());
    }
}
