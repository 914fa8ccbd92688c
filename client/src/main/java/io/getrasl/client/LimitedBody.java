package io.getrasl.client;

import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.ResponseInfo;
import java.nio.ByteBuffer;
import java.util.Arrays;
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
    private byte[] collected;
    private int length;
    private volatile Flow.@Nullable Subscription subscription;

    LimitedBody(ResponseInfo head, CompletableFuture<RawReply> reply) {
        this.head = head;
        this.reply = reply;
        this.limit = BodyLimits.of(head.statusCode());
        this.collected = new byte[expected(head)];
    }

    /** As many bytes as the server says, unless that is more than a server ought to be trusted with. */
    private static int expected(ResponseInfo head) {
        try {
            long said = head.headers().firstValueAsLong("Content-Length").orElse(1024);
            return (int) Math.max(0, Math.min(said, 256 * 1024));
        } catch (NumberFormatException e) {
            return 1024;
        }
    }

    boolean isSuccess() {
        return RawReply.isSuccess(head.statusCode());
    }

    /** The reply with what came so far of its body. */
    synchronized RawReply collected() {
        return new RawReply(
                head.statusCode(),
                head.headers().map(),
                length == collected.length ? collected : Arrays.copyOf(collected, length));
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
            int count = Math.min(buffer.remaining(), limit - length);
            if (count > collected.length - length) {
                collected = Arrays.copyOf(collected, Math.max(length + count, (int) Math.min(2L * length, limit)));
            }
            buffer.get(collected, length, count);
            length += count;
            if (buffer.hasRemaining()) {
                stop();
                onError(new ReplyTooLargeException(head.statusCode()));
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
