package io.getrasl.server.web;

import io.getrasl.server.error.InternalErrorException;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Bounds how many large JSON bodies are in memory at once: what is read of one takes several times its length. Others wait, small ones do
 * not. Thread-safe.
 */
final class LargeBodies {

    private static final String ATTRIBUTE = LargeBodies.class.getName();
    private static final long LARGE = 64L * 1024;

    private final Semaphore room;
    private final Duration patience;

    LargeBodies(int most, Duration patience) {
        this.room = new Semaphore(most, true);
        this.patience = patience;
    }

    /**
     * Returns when there is room for the body of that request, and keeps it until the request ends.
     *
     * @throws InternalErrorException when there is none for long
     */
    void await(HttpServletRequest request) {
        long length = request.getContentLengthLong();
        if (length >= 0 && length <= LARGE) {
            return;
        }
        try {
            if (!room.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new InternalErrorException();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InternalErrorException();
        }
        RequestContextHolder.currentRequestAttributes()
                .registerDestructionCallback(ATTRIBUTE, room::release, RequestAttributes.SCOPE_REQUEST);
    }
}
