package io.getrasl.sandbox.messages;

import io.getrasl.server.model.MediaType;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What WhatsApp takes of each kind of file. */
enum MediaKind {
    IMAGE("An image", 5, "jpg", "jpeg", "png", "webp"),
    DOCUMENT("A document", 100, "pdf", "doc", "docx", "xls", "xlsx", "ppt", "pptx", "txt", "csv"),
    VIDEO("A video", 16, "mp4", "3gp"),
    AUDIO("Audio", 16, "mp3", "ogg", "amr", "aac", "opus");

    private static final long MEGABYTE = 1024 * 1024L;

    private final String label;
    private final int megabytes;
    private final List<String> extensions;

    MediaKind(String label, int megabytes, String... extensions) {
        this.label = label;
        this.megabytes = megabytes;
        this.extensions = List.of(extensions);
    }

    static MediaKind of(MediaType type) {
        return valueOf(type.value().toUpperCase(Locale.ROOT));
    }

    long maxBytes() {
        return megabytes * MEGABYTE;
    }

    /** Why a file of that name is refused; null when it is not. */
    @Nullable
    String refuses(String name) {
        return extensions.contains(FileNames.extension(name))
                ? null
                : label + " must be one of: " + String.join(", ", extensions);
    }

    /** Why a file is refused that is larger than it may be. */
    String tooLarge() {
        return label + " may have at most " + megabytes + " MB";
    }
}
