package io.getrasl.contract.docs.around;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The files that documents speak of, without troubling the reader with what is in them. */
public final class SnippetFiles {

    private static final Path FOLDER = Path.of("target", "snippet-files");

    private SnippetFiles() {}

    /** That file, which is there. */
    public static Path of(String name) {
        Path file = FOLDER.resolve(name);
        try {
            Files.createDirectories(file.getParent());
            Path ofTheReference = Path.of("../client/target/reference/files").resolve(name);
            if (Files.exists(ofTheReference)) {
                return ofTheReference;
            }
            Files.writeString(file, "What is in " + name);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
