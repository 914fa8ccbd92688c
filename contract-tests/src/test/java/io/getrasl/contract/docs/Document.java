package io.getrasl.contract.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A Markdown file.
 *
 * @param name its path below the repository, for people
 */
record Document(String name, Path file, List<String> lines) {

    static Document read(Path root, Path file) throws IOException {
        return new Document(root.relativize(file).toString().replace('\\', '/'), file, Files.readAllLines(file));
    }

    /** What an editor opens: {@code client/README.md:41}. */
    String at(int line) {
        return name + ":" + line;
    }

    @Override
    public String toString() {
        return name;
    }
}
