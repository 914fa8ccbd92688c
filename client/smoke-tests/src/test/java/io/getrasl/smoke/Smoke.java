package io.getrasl.smoke;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What the build tells these tests. */
final class Smoke {

    private Smoke() {}

    /** The versions of Java to build and run on: those that the client is promised for, and the one of this build. */
    static List<Integer> versions() {
        return Stream.concat(
                        Stream.of(Runtime.version().feature()),
                        Stream.of(property("jdks").split(",")).map(Integer::valueOf))
                .distinct()
                .sorted()
                .toList();
    }

    static Path path(String name) {
        return Path.of(property(name));
    }

    static String property(String name) {
        String value = System.getProperty("rasl.smoke." + name);
        if (value == null || value.isBlank()) {
            throw new IllegalStateException(
                    "rasl.smoke." + name + " is not set; run ./rasl mvn verify -pl client/smoke-tests -am");
        }
        return value;
    }
}
