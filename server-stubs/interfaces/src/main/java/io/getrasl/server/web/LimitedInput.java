package io.getrasl.server.web;

import io.getrasl.server.error.ApiException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.util.unit.DataSize;

/** A body that must end in time. */
final class LimitedInput extends FilterInputStream {

    private final DataSize limit;
    private long read;

    LimitedInput(InputStream body, DataSize limit) {
        super(body);
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int count = super.read(target, offset, length);
        count(Math.max(0, count));
        return count;
    }

    /**
     * Counts what was read.
     *
     * @throws ApiException if it is more than allowed
     */
    private void count(int bytes) {
        read += bytes;
        if (read > limit.toBytes()) {
            throw BodySize.tooLarge(limit);
        }
    }
}
