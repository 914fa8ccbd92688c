package io.getrasl.sandbox.messages;

import io.getrasl.server.UploadedFile;
import io.getrasl.server.error.ValidationErrorException;
import io.getrasl.server.model.HeaderFormat;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The files that a request gives for a header, by the format of the header that each is for; at most one of them is needed.
 *
 * @param suffix how the fields of the request end that give them
 */
record HeaderFiles(Map<HeaderFormat, Source> byFormat, String suffix) {

    private static final Map<HeaderFormat, MediaKind> KINDS = Map.of(
            HeaderFormat.IMAGE, MediaKind.IMAGE,
            HeaderFormat.VIDEO, MediaKind.VIDEO,
            HeaderFormat.DOCUMENT, MediaKind.DOCUMENT);

    /** Where a file comes from. */
    private interface Source {
        StoredFile store(MediaKind kind, FieldErrors errors, String field);
    }

    /**
     * Files by address.
     *
     * @param documentName the name that a document is shown with; null for its own
     * @throws ValidationErrorException when one is no address
     */
    static HeaderFiles at(
            @Nullable String image, @Nullable String video, @Nullable String document, @Nullable String documentName) {
        new FieldErrors()
                .add("header_image_url", WebAddress.refuses(image))
                .add("header_video_url", WebAddress.refuses(video))
                .add("header_document_url", WebAddress.refuses(document))
                .orThrow();
        return new HeaderFiles(byFormat(at(image, null), at(video, null), at(document, documentName)), "_url");
    }

    /** @param documentName the name that a document is shown with; null for its own */
    static HeaderFiles uploaded(
            @Nullable UploadedFile image,
            @Nullable UploadedFile video,
            @Nullable UploadedFile document,
            @Nullable String documentName) {
        return new HeaderFiles(
                byFormat(upload(image, null), upload(video, null), upload(document, documentName)), "_file");
    }

    /** Whether a header of that format consists of a file. */
    static boolean isFile(HeaderFormat format) {
        return KINDS.containsKey(format);
    }

    /** The field of the request that gives the file of a header of that format. */
    String field(HeaderFormat format) {
        return "header_" + format.value().toLowerCase(Locale.ROOT) + suffix;
    }

    boolean contains(HeaderFormat format) {
        return byFormat.containsKey(format);
    }

    /**
     * The file of a header of that format; null for a header without one.
     *
     * @throws ValidationErrorException when the file is not as WhatsApp takes it
     */
    @Nullable
    StoredFile store(HeaderFormat format) {
        if (!contains(format)) {
            return null;
        }
        FieldErrors errors = new FieldErrors();
        StoredFile file = byFormat.get(format).store(KINDS.get(format), errors, field(format));
        errors.orThrow();
        return file;
    }

    private static @Nullable Source at(@Nullable String url, @Nullable String name) {
        return url == null
                ? null
                : (kind, errors, field) -> Files.at(url, Objects.requireNonNullElseGet(name, () -> FileNames.of(url)));
    }

    private static @Nullable Source upload(@Nullable UploadedFile file, @Nullable String name) {
        return file == null
                ? null
                : (kind, errors, field) -> {
                    String refused = kind.refuses(FileNames.last(file.fileName()));
                    StoredFile stored = refused == null
                            ? Files.of(file, Objects.requireNonNullElse(name, file.fileName()), kind)
                            : null;
                    errors.add(field, stored == null && refused == null ? kind.tooLarge() : refused);
                    return stored;
                };
    }

    private static Map<HeaderFormat, Source> byFormat(
            @Nullable Source image, @Nullable Source video, @Nullable Source document) {
        Map<HeaderFormat, Source> files = new EnumMap<>(HeaderFormat.class);
        put(files, HeaderFormat.IMAGE, image);
        put(files, HeaderFormat.VIDEO, video);
        put(files, HeaderFormat.DOCUMENT, document);
        return files;
    }

    private static void put(Map<HeaderFormat, Source> files, HeaderFormat format, @Nullable Source file) {
        if (file != null) {
            files.put(format, file);
        }
    }

    /** Shows nothing personal. */
    @Override
    public String toString() {
        return "HeaderFiles" + byFormat.keySet();
    }
}
