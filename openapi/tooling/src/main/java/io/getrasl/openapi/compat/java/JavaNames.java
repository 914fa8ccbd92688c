package io.getrasl.openapi.compat.java;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Java names for names of the specification, as the generated client has them. */
public final class JavaNames {

    private JavaNames() {}

    /** {@code ListContacts} for {@code list_contacts}. */
    public static String pascal(String name) {
        return words(name)
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT)
                        + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }

    /** {@code createdAt} for {@code created_at}. */
    public static String camel(String name) {
        String pascal = pascal(name);
        return pascal.isEmpty() ? "" : pascal.substring(0, 1).toLowerCase(Locale.ROOT) + pascal.substring(1);
    }

    /** {@code CREATED_AT} for {@code created_at}. */
    public static String constant(String name) {
        String joined = words(name).map(word -> word.toUpperCase(Locale.ROOT)).collect(Collectors.joining("_"));
        return joined.isEmpty() || !Character.isJavaIdentifierStart(joined.charAt(0)) ? "N" + joined : joined;
    }

    private static Stream<String> words(String name) {
        String split = name.replaceAll("([a-z0-9])([A-Z])", "$1_$2");
        return Stream.of(split.split("[^A-Za-z0-9]+")).filter(word -> !word.isEmpty());
    }
}
