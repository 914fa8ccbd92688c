package io.getrasl.browser;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The documentation pages as files, which is how they are handed on. */
final class PageFiles {

    private PageFiles() {}

    /** Copies the pages from where the class path has them, a jar or a folder, and gives the start page. */
    static Path copyTo(Path folder) throws IOException {
        URI start =
                URI.create(Objects.requireNonNull(PageFiles.class.getResource("/META-INF/resources/docs/index.html"))
                        .toString());
        if (start.getScheme().equals("jar")) {
            try (FileSystem jar = FileSystems.newFileSystem(start, Map.of())) {
                copy(jar.getPath("/META-INF/resources/docs"), folder);
            }
        } else {
            copy(Path.of(start).getParent(), folder);
        }
        return folder.resolve("index.html");
    }

    private static void copy(Path source, Path target) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(source)) {
            files = walk.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            Path copy = target.resolve(source.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
    }
}
