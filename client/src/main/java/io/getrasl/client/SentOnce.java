package io.getrasl.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.nio.ByteBuffer;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/**
 * The content of one attempt on its way out through the JDK's HTTP client. It leaves once: the JDK by itself repeats a {@code GET}
 * whose connection broke, and with {@code jdk.httpclient.enableAllMethodRetry} any request, which would send a message twice. And
 * it knows whether the whole request may have left, which tells an attempt that can have had no effect from one that may have.
 */
final class SentOnce implements BodyPublisher {

    /** Thrown into the JDK where it starts a repetition; its cause is what callers see. */
    private static final class RepeatedException extends UncheckedIOException {
        private static final long serialVersionUID = 1L;

        private final IOException reason;

        RepeatedException() {
            this(new IOException("the connection broke before the reply began"));
        }

        private RepeatedException(IOException reason) {
            super(reason);
            this.reason = reason;
        }
    }

    private enum State {
        /** The JDK has no connection yet. */
        WAITING,
        /** The head leaves, or what there is of the content. */
        LEAVING,
        /** The last byte was handed over. */
        GONE,
        /** Given up before. */
        HELD_BACK
    }

    /** The switch with which the JDK repeats any method, read as the JDK does. */
    private static final boolean JDK_REPEATS_ALL =
            repeatsAll(System.getProperty("jdk.httpclient.enableAllMethodRetry"));

    private final BodyPublisher content;
    private final long length;
    private final boolean once;
    private State state = State.WAITING;
    private boolean cut;

    SentOnce(String method, BodyPublisher content) {
        this.content = content;
        this.length = content.contentLength();
        // What HTTP/2 peers refuse unseen is repeated too, whatever its method; that is safe.
        this.once = JDK_REPEATS_ALL || method.equals("GET");
    }

    private static boolean repeatsAll(@Nullable String property) {
        return property != null && (property.isEmpty() || Boolean.parseBoolean(property));
    }

    /** The JDK asks for it once a connection stands, just before it writes the head of a request. */
    @Override
    public synchronized long contentLength() {
        if (state == State.HELD_BACK || (once && state != State.WAITING)) {
            throw new RepeatedException();
        }
        state = length == 0 ? State.GONE : State.LEAVING;
        return length;
    }

    @Override
    public void subscribe(Flow.Subscriber<? super ByteBuffer> subscriber) {
        content.subscribe(new Handing(subscriber));
    }

    private boolean holdBack() {
        if (state != State.GONE) {
            state = State.HELD_BACK;
        }
        return state == State.HELD_BACK;
    }

    /**
     * What a failure of the exchange means. From then on nothing more leaves.
     *
     * @return a {@link NotSentException} if the request did not leave as a whole
     */
    synchronized IOException failure(IOException failure) {
        IOException reason = failure;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof RepeatedException repeated) {
                reason = repeated.reason;
            }
        }
        return holdBack() ? new NotSentException(reason, !cut) : reason;
    }

    private synchronized boolean passes(boolean last) {
        if (state == State.HELD_BACK) {
            return false;
        }
        if (last) {
            state = State.GONE;
        }
        return true;
    }

    private synchronized void cut() {
        cut = true;
    }

    private final class Handing implements Flow.Subscriber<ByteBuffer> {

        private final Flow.Subscriber<? super ByteBuffer> next;
        private long handed;

        Handing(Flow.Subscriber<? super ByteBuffer> next) {
            this.next = next;
        }

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            next.onSubscribe(new Flow.Subscription() {
                @Override
                public void request(long n) {
                    try {
                        subscription.request(n);
                    } catch (RuntimeException e) {
                        // How the JDK lets out what a stream throws at its second piece or later.
                        cut();
                        throw e;
                    }
                }

                @Override
                public void cancel() {
                    subscription.cancel();
                }
            });
        }

        @Override
        public void onNext(ByteBuffer bytes) {
            handed += bytes.remaining();
            if (passes(handed == length)) {
                next.onNext(bytes);
            }
        }

        @Override
        public void onError(Throwable failure) {
            cut();
            next.onError(failure);
        }

        @Override
        public void onComplete() {
            if (handed < length) {
                cut();
            }
            if (passes(length < 0)) {
                next.onComplete();
            }
        }
    }
}
