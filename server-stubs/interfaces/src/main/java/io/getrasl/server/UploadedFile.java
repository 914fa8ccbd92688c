package io.getrasl.server;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * A file that came with a form. It is not held in memory, and it is gone once the request is answered: read or copy it before.
 * Safe for use by several threads.
 */
public interface UploadedFile {

    /** The name that the caller gives it, without any folders. Written by the caller, so trust it with nothing. */
    String fileName();

    /** The content type that the caller says it has; null where it says nothing. */
    @Nullable
    String contentType();

    /** How many bytes it has. */
    long size();

    /**
     * Its content from the start. Close it; it can be opened again.
     *
     * @throws IOException if it cannot be read, or the request is answered already
     */
    InputStream openStream() throws IOException;
}
