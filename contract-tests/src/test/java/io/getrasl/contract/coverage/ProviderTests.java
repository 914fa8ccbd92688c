package io.getrasl.contract.coverage;

import io.getrasl.contract.provider.ProviderContract;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;

/** The provider tests that have been generated and compiled, and that are going to run. */
final class ProviderTests {
    private static final String PACKAGE = "io.getrasl.contract.";

    private ProviderTests() {}

    /** Each as {@code contacts.GetContactTest.validate_getContact_200_known}. */
    static List<String> generated() {
        Path classes = classes();
        try (Stream<Path> files = Files.walk(classes)) {
            return files.map(file -> classes.relativize(file).toString().replace(File.separatorChar, '.'))
                    .filter(name -> name.startsWith(PACKAGE) && name.endsWith("Test.class"))
                    .map(name -> load(name.substring(0, name.length() - ".class".length())))
                    .filter(ProviderContract.class::isAssignableFrom)
                    .flatMap(ProviderTests::methods)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> methods(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Test.class) && !method.isAnnotationPresent(Disabled.class))
                .map(method -> type.getName().substring(PACKAGE.length()) + '.' + method.getName());
    }

    private static Path classes() {
        try {
            return Path.of(ProviderContract.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, ProviderTests.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
