package io.getrasl.client;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;

/**
 * Sends a request once: neither repeats it nor follows redirects. Of a success it reads at most {@link
 * BodyLimits#SUCCESS} bytes and fails where there are more; of an error {@link BodyLimits#ERROR}, and whatever came where its body
 * breaks off. Thread-safe.
 */
interface Transport {

    /**
     * Sends it, and waits for the whole reply.
     *
     * @throws UnreadableFieldException if a file of its form cannot be opened; nothing was sent
     * @throws java.io.InterruptedIOException if the thread is interrupted; it stays so
     * @throws IOException if no complete reply came
     */
    RawReply send(OutgoingRequest request) throws IOException;

    /**
     * Sends it, and gives the whole reply later, or what {@link #send} throws. A cancellation ends the exchange and its connection.
     */
    CompletableFuture<RawReply> sendAsync(OutgoingRequest request);
}
