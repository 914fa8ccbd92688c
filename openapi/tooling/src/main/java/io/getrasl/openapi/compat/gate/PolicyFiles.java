package io.getrasl.openapi.compat.gate;

import io.getrasl.openapi.git.Git;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The files that a gate judges by, as they stand in the folder of the specification or in another revision of it. */
interface PolicyFiles {

    /** The names of the files in a folder, sorted. */
    List<String> list(String folder);

    /** The text of a file; empty if it is not there. */
    Optional<String> text(String path);

    /** The text of a file by its path from the folder that the folder of the specification stands in. */
    Optional<String> beside(String path);

    /** How places name a file. */
    String shown(String path);

    /** Those on the disk. */
    static PolicyFiles onDisk(Path root, String shownRoot) {
        return new PolicyFiles() {
            @Override
            public List<String> list(String folder) {
                Path path = root.resolve(folder);
                if (!Files.isDirectory(path)) {
                    return List.of();
                }
                try (Stream<Path> files = Files.list(path)) {
                    return files.map(file -> file.getFileName().toString())
                            .sorted()
                            .toList();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }

            @Override
            public Optional<String> text(String path) {
                return read(root.resolve(path));
            }

            @Override
            public Optional<String> beside(String path) {
                return read(root.resolveSibling(path));
            }

            private Optional<String> read(Path file) {
                try {
                    return Files.isRegularFile(file) ? Optional.of(Files.readString(file)) : Optional.empty();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }

            @Override
            public String shown(String path) {
                return shownRoot.isEmpty() ? path : shownRoot + "/" + path;
            }
        };
    }

    /** Those of a commit, in which the folder of the specification has a path from the root of the repository. */
    static PolicyFiles inCommit(Git git, String commit, String below) {
        return new PolicyFiles() {
            @Override
            public List<String> list(String folder) {
                String prefix = below + "/" + folder + "/";
                return git.list(commit, prefix).stream()
                        .filter(name -> name.startsWith(prefix))
                        .map(name -> name.substring(prefix.length()))
                        .sorted()
                        .toList();
            }

            @Override
            public Optional<String> text(String path) {
                return git.show(commit, below + "/" + path);
            }

            @Override
            public Optional<String> beside(String path) {
                return git.show(commit, below.contains("/") ? below.replaceFirst("[^/]*$", path) : path);
            }

            @Override
            public String shown(String path) {
                return commit.substring(0, Math.min(commit.length(), 10)) + ":" + below + "/" + path;
            }
        };
    }
}
