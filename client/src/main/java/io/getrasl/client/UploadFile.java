package io.getrasl.client;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A file to upload: what it is called, what kind it is and where its bytes come from. Immutable and thread-safe. Nothing is
 * opened before the request is sent; then the file is streamed, and closed afterwards.
 */
public final class UploadFile {

    /** Where the bytes of a file come from. Must be thread-safe where the file is used by several calls at a time. */
    @FunctionalInterface
    public interface Source {

        /**
         * Opens the file from its first byte on, once for every attempt to send it. The client closes it.
         *
         * @throws IOException if it cannot be opened; then nothing is sent
         */
        InputStream open() throws IOException;
    }

    /** How many bytes there are, which may take a look at the file. */
    @FunctionalInterface
    private interface Length {

        long get() throws IOException;
    }

    private static final Length UNKNOWN = () -> -1;

    private final String fileName;
    private final String contentType;
    private final Source source;
    private final Length length;
    private final boolean repeatable;

    private UploadFile(String fileName, String contentType, Source source, Length length, boolean repeatable) {
        this.fileName = FileNames.checked(fileName);
        this.contentType = contentType;
        this.source = Objects.requireNonNull(source, "source");
        this.length = length;
        this.repeatable = repeatable;
    }

    private static UploadFile of(String fileName, Source source, Length length, boolean repeatable) {
        return new UploadFile(fileName, FileNames.contentType(fileName), source, length, repeatable);
    }

    /** That file, under its own name. It must not change while it is sent. */
    public static UploadFile of(Path file) {
        Path name = Objects.requireNonNull(file.getFileName(), "the path has no file name");
        return of(name.toString(), () -> Files.newInputStream(file), () -> Files.size(file), true);
    }

    /** A copy of those bytes. */
    public static UploadFile of(String fileName, byte[] content) {
        byte[] copy = content.clone();
        return of(fileName, () -> new ByteArrayInputStream(copy), () -> copy.length, true);
    }

    /** What the source gives, of unknown length; it is opened again where the request is tried again. */
    public static UploadFile of(String fileName, Source source) {
        return of(fileName, source, UNKNOWN, true);
    }

    /**
     * What the source gives; it is opened again where the request is tried again.
     *
     * @param length in bytes; the call fails where the source gives fewer or more
     */
    public static UploadFile of(String fileName, long length, Source source) {
        if (length < 0) {
            throw new IllegalArgumentException("length must not be negative, is " + length);
        }
        return of(fileName, source, () -> length, true);
    }

    /**
     * What that stream gives, for one call only. Because it cannot be read again, a request with it is never tried again, not
     * even after a 429.
     */
    public static UploadFile once(String fileName, InputStream stream) {
        Objects.requireNonNull(stream, "stream");
        AtomicBoolean opened = new AtomicBoolean();
        Source source = () -> {
            if (opened.getAndSet(true)) {
                throw new IOException("the stream was read before; give a source that can be opened again");
            }
            return stream;
        };
        return of(fileName, source, UNKNOWN, false);
    }

    /** The same file under another name; the content type stays. */
    public UploadFile withFileName(String fileName) {
        return new UploadFile(fileName, contentType, source, length, repeatable);
    }

    /**
     * The same file with another content type than the one that its name suggests.
     *
     * @param contentType for example {@code application/pdf}
     * @throws IllegalArgumentException if it is no content type
     */
    public UploadFile withContentType(String contentType) {
        return new UploadFile(fileName, FileNames.checkedType(contentType), source, length, repeatable);
    }

    /** The name that the server is told, without folders. */
    public String fileName() {
        return fileName;
    }

    /** The content type that the server is told; {@code application/octet-stream} where the name suggests none. */
    public String contentType() {
        return contentType;
    }

    boolean isRepeatable() {
        return repeatable;
    }

    /** In bytes; -1 where it is not known. */
    long length() throws IOException {
        return length.get();
    }

    InputStream open() throws IOException {
        return source.open();
    }

    /** The content type only: a file's name may be personal. */
    @Override
    public String toString() {
        return "UploadFile[" + contentType + "]";
    }
}
