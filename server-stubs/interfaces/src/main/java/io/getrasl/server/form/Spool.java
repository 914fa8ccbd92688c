package io.getrasl.server.form;

import io.getrasl.server.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the files of one request on disk until it is answered. Not safe for use by several threads. */
public final class Spool implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Spool.class);
    private static final int CHUNK = 64 * 1024;

    private final Path folder;
    private final List<Path> files = new ArrayList<>();

    /** Nothing yet, to be kept in that folder. */
    public Spool(Path folder) {
        this.folder = folder;
    }

    /**
     * Reads a part to its end.
     *
     * @throws IOException if it cannot be read
     * @throws UncheckedIOException if it cannot be stored
     */
    UploadedFile store(String fileName, @Nullable String contentType, InputStream content) throws IOException {
        byte[] chunk = new byte[CHUNK];
        long size = 0;
        Path file = create();
        try (OutputStream out = open(file)) {
            for (int count = content.read(chunk); count >= 0; count = content.read(chunk)) {
                write(out, chunk, count);
                size += count;
            }
        }
        return new SpooledFile(file, fileName, contentType, size);
    }

    /** Deletes all files. */
    @Override
    public void close() {
        for (Path file : files) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                LOG.warn("Cannot delete the uploaded file {}", file, e);
            }
        }
        files.clear();
    }

    private Path create() {
        try {
            Path file = Files.createTempFile(folder, "rasl-upload-", ".tmp");
            files.add(file);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException("no room for an uploaded file", e);
        }
    }

    private static OutputStream open(Path file) {
        try {
            return Files.newOutputStream(file);
        } catch (IOException e) {
            throw new UncheckedIOException("no room for an uploaded file", e);
        }
    }

    /** A full disk is no fault of the caller's. */
    private static void write(OutputStream out, byte[] chunk, int count) {
        try {
            out.write(chunk, 0, count);
        } catch (IOException e) {
            throw new UncheckedIOException("no room for an uploaded file", e);
        }
    }

    private record SpooledFile(
            Path path, String fileName, @Nullable String contentType, long size) implements UploadedFile {

        @Override
        public InputStream openStream() throws IOException {
            return Files.newInputStream(path);
        }

        @Override
        public String toString() {
            return "UploadedFile[" + size + " bytes]";
        }
    }
}
