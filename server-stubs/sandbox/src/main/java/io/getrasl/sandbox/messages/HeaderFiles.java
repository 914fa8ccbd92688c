package io.getrasl.sandbox.messages;

import io.getrasl.server.model.HeaderFormat;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The files of headers, by the format of the header that they are for. */
final class HeaderFiles {

    private HeaderFiles() {}

    /** Those that are there, at most one of each. */
    static <T> Map<HeaderFormat, T> of(@Nullable T image, @Nullable T video, @Nullable T document) {
        Map<HeaderFormat, T> files = new EnumMap<>(HeaderFormat.class);
        put(files, HeaderFormat.IMAGE, image);
        put(files, HeaderFormat.VIDEO, video);
        put(files, HeaderFormat.DOCUMENT, document);
        return files;
    }

    private static <T> void put(Map<HeaderFormat, T> files, HeaderFormat format, @Nullable T file) {
        if (file != null) {
            files.put(format, file);
        }
    }
}
