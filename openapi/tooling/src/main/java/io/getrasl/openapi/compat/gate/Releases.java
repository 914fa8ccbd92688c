package io.getrasl.openapi.compat.gate;

import io.getrasl.openapi.compat.version.SemanticVersion;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The bundles of released versions, in {@code released/}: each frozen, named {@code rasl-v2-<version>.json}. */
public final class Releases {

    /** Where they stand, from the folder of the specification. */
    public static final String FOLDER = "released";

    private static final String PREFIX = "rasl-v2-";
    private static final String SUFFIX = ".json";

    private Releases() {}

    /** The name of the file that a version is frozen in. */
    public static String fileName(SemanticVersion version) {
        return PREFIX + version + SUFFIX;
    }

    /** The version that a file holds; empty if it is none of these files. */
    static Optional<SemanticVersion> version(String fileName) {
        return fileName.startsWith(PREFIX) && fileName.endsWith(SUFFIX)
                ? SemanticVersion.of(fileName.substring(PREFIX.length(), fileName.length() - SUFFIX.length()))
                : Optional.empty();
    }

    /** The newest one; empty if there is none. */
    static Optional<String> newest(List<String> fileNames) {
        return fileNames.stream()
                .filter(name -> version(name).isPresent())
                .max(Comparator.comparing(name -> version(name).orElseThrow()));
    }
}
