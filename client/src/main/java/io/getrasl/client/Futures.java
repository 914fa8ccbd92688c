package io.getrasl.client;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/** Waits for what happens elsewhere. */
final class Futures {

    private Futures() {}

    /**
     * Waits for a reply, and cancels it where the thread is interrupted.
     *
     * @throws InterruptedIOException if it is interrupted; it stays so
     * @throws IOException why there is no reply
     */
    static RawReply await(CompletableFuture<RawReply> reply) throws IOException {
        try {
            return reply.get();
        } catch (InterruptedException e) {
            reply.cancel(true);
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("the thread was interrupted");
        } catch (ExecutionException e) {
            throw Failures.asIo(e.getCause());
        }
    }
}
