package io.getrasl.client;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The jars that a program gets along with the client, as the build resolved them. */
final class RuntimeClassPath {

    private static final Pattern SEPARATOR = Pattern.compile(Pattern.quote(File.pathSeparator));

    private RuntimeClassPath() {}

    static List<Path> jars() throws IOException {
        String line = Files.readString(Path.of(System.getProperty("rasl.runtime-class-path")));
        return Stream.of(SEPARATOR.split(line.strip())).map(Path::of).toList();
    }
}
