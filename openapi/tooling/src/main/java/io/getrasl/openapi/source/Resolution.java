package io.getrasl.openapi.source;

import io.getrasl.openapi.tree.Node;
import java.util.Optional;

/** What became of a reference. */
public sealed interface Resolution {

    /**
     * It leads somewhere.
     *
     * @param file    the file that it leads to
     * @param pointer the JSON pointer inside of that file, empty for all of it
     * @param node    what stands there
     */
    record Found(SourceFile file, String pointer, Node node) implements Resolution {}

    /**
     * It leads to a file that cannot be read, which has its own finding.
     *
     * @param file that file
     */
    record Unreadable(SourceFile file) implements Resolution {}

    /**
     * It leads nowhere.
     *
     * @param message what is wrong
     * @param remedy  what to write instead
     * @param meant   the file that was probably meant
     */
    record Broken(String message, String remedy, Optional<SourceFile> meant) implements Resolution {}

    /**
     * It leads out of the specification.
     *
     * @param message what is wrong
     * @param remedy  what to do instead
     */
    record Outside(String message, String remedy) implements Resolution {}
}
