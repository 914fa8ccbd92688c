package io.getrasl.contract.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The Markdown files of this repository, and the generated reference. */
final class Documents {

    /** The folder that holds the launcher. */
    static final Path ROOT = root();

    /** Where the build has written the reference of all operations. */
    static final Path REFERENCE = ROOT.resolve("client/target/reference");

    private static final Set<String> NOT_OURS = Set.of("target", "node_modules", ".git");

    private Documents() {}

    /** Those that somebody wrote. */
    static List<Document> written() {
        return below(ROOT);
    }

    /** Those that the build wrote. */
    static List<Document> generated() {
        return below(REFERENCE);
    }

    static Stream<Document> all() {
        return Stream.concat(written().stream(), generated().stream());
    }

    private static List<Document> below(Path folder) {
        List<Document> found = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return found;
        }
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) {
                    boolean ours = !NOT_OURS.contains(visited.getFileName().toString());
                    return ours ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    if (file.toString().endsWith(".md")) {
                        found.add(Document.read(ROOT, file));
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        found.sort(Comparator.comparing(Document::name));
        return found;
    }

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.isExecutable(folder.resolve("rasl"))) {
            folder = folder.getParent();
        }
        if (folder == null) {
            throw new IllegalStateException("no folder above " + Path.of("").toAbsolutePath() + " holds ./rasl");
        }
        return folder;
    }
}
