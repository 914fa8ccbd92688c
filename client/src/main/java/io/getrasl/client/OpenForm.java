package io.getrasl.client;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** A form on its way: the streams of its parts one after the other. */
final class OpenForm implements Closeable {

    private final List<InputStream> parts = new ArrayList<>();
    private final AtomicBoolean taken = new AtomicBoolean();
    private long length;
    private volatile long lastRead = System.nanoTime();

    void add(byte[] bytes) {
        add(new ByteArrayInputStream(bytes), bytes.length);
    }

    void add(InputStream part, long partLength) {
        parts.add(part);
        length = length < 0 || partLength < 0 ? -1 : length + partLength;
    }

    /** In bytes; -1 where it is not known. */
    long length() {
        return length;
    }

    /** When it was read from last, in terms of {@link System#nanoTime()}. */
    long lastRead() {
        return lastRead;
    }

    /**
     * All parts as one stream.
     *
     * @throws IllegalStateException when asked for again: what was read of the parts would be missing
     */
    InputStream stream() {
        if (taken.getAndSet(true)) {
            throw new IllegalStateException("the form was read before");
        }
        return new InputStream() {

            private final InputStream all = new SequenceInputStream(Collections.enumeration(parts));

            @Override
            public int read() throws IOException {
                lastRead = System.nanoTime();
                return all.read();
            }

            @Override
            public int read(byte[] target, int offset, int count) throws IOException {
                lastRead = System.nanoTime();
                return all.read(target, offset, count);
            }
        };
    }

    /** Closes every part, read or not; what goes wrong then changes nothing any more. */
    @Override
    public void close() {
        for (InputStream part : parts) {
            try {
                part.close();
            } catch (IOException e) {
                continue;
            }
        }
    }
}
