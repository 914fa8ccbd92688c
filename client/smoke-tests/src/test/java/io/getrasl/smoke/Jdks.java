package io.getrasl.smoke;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds JDKs: those that {@code RASL_TEST_JDKS} lists, those of variables such as {@code JAVA_HOME_25_X64} that build services set,
 * Maven's toolchains, and whatever stands beside the JDK of this build.
 */
final class Jdks {

    static final String VARIABLE = "RASL_TEST_JDKS";

    private static final Pattern HOME_VARIABLE = Pattern.compile("JAVA_HOME_\\d+.*");
    private static final Pattern TOOLCHAIN = Pattern.compile("<jdkHome>\\s*([^<]+?)\\s*</jdkHome>");

    private final Map<String, String> environment;
    private final Path toolchains;
    private final Jdk own;

    Jdks(Map<String, String> environment, Path toolchains, Jdk own) {
        this.environment = environment;
        this.toolchains = toolchains;
        this.own = own;
    }

    static Jdks ofThisMachine() {
        Path toolchains = Path.of(System.getProperty("user.home"), ".m2", "toolchains.xml");
        return new Jdks(System.getenv(), toolchains, Jdk.ofThisBuild());
    }

    /** The JDK of this build where it has that version, else the first that has. */
    Optional<Jdk> find(int version) throws IOException {
        return all().stream().filter(jdk -> jdk.version() == version).findFirst();
    }

    private List<Jdk> all() throws IOException {
        List<Jdk> all = new ArrayList<>(List.of(own));
        all.addAll(listed());
        environment.forEach((name, home) -> {
            if (HOME_VARIABLE.matcher(name).matches()) {
                Jdk.at(Path.of(home)).ifPresent(all::add);
            }
        });
        if (Files.isRegularFile(toolchains)) {
            TOOLCHAIN
                    .matcher(Files.readString(toolchains))
                    .results()
                    .forEach(found -> Jdk.at(Path.of(found.group(1))).ifPresent(all::add));
        }
        Path beside = own.home().getParent();
        if (beside != null && Files.isDirectory(beside)) {
            try (Stream<Path> homes = Files.list(beside)) {
                homes.sorted().forEach(home -> Jdk.at(home).ifPresent(all::add));
            }
        }
        return all;
    }

    /** What somebody asked for is not left out without a word. */
    private List<Jdk> listed() {
        String homes = environment.getOrDefault(VARIABLE, "");
        return Stream.of(homes.split(Pattern.quote(File.pathSeparator)))
                .filter(home -> !home.isBlank())
                .map(home -> Jdk.at(Path.of(home.strip()))
                        .orElseThrow(() ->
                                new IllegalArgumentException(VARIABLE + " lists " + home + ", where there is no JDK")))
                .toList();
    }
}
