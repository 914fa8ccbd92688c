package io.getrasl.client.surface;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** All that callers of the client can compile against, generated code included, as text in which a change is one line. */
final class PublicSurface {

    private PublicSurface() {}

    static List<String> of(Path classes) throws IOException {
        try (Stream<Path> files = Files.walk(classes)) {
            return files.filter(it -> it.toString().endsWith(".class") && !it.endsWith("module-info.class"))
                    .map(it -> type(classes.relativize(it)))
                    .filter(PublicSurface::visible)
                    .sorted(Comparator.comparing(Class::getName))
                    .flatMap(it -> Stream.concat(new TypeSurface(it).lines().stream(), Stream.of("")))
                    .toList();
        }
    }

    private static Class<?> type(Path file) {
        String name = file.toString().replaceFirst("\\.class$", "").replaceAll("[/\\\\]", ".");
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean visible(Class<?> type) {
        boolean reachable = Modifier.isPublic(type.getModifiers()) || Modifier.isProtected(type.getModifiers());
        return reachable
                && !type.isAnonymousClass()
                && (type.getEnclosingClass() == null || visible(type.getEnclosingClass()));
    }
}
