package io.getrasl.server.web;

import io.getrasl.server.validation.FieldErrors;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

/** A body that must have arrived in time. The server bounds the wait for each byte; this bounds a body that comes byte by byte. */
final class TimedInput extends FilterInputStream {

    private final Duration limit;
    private final long start = System.nanoTime();

    TimedInput(InputStream body, Duration limit) {
        super(body);
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        requireInTime();
        return next;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int count = super.read(target, offset, length);
        requireInTime();
        return count;
    }

    private void requireInTime() {
        if (System.nanoTime() - start > limit.toNanos()) {
            throw FieldErrors.of("body", "Must arrive within " + limit.toSeconds() + " seconds");
        }
    }
}
