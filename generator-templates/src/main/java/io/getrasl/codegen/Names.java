package io.getrasl.codegen;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;

/** Java names for names of the specification. */
public final class Names {

    /** Names that every object has; an accessor of this name would clash. */
    private static final Set<String> OBJECT_METHODS =
            Set.of("getClass", "hashCode", "notify", "notifyAll", "toString", "wait", "clone", "finalize");

    private Names() {}

    /** {@code RateLimitExceeded} for {@code RATE_LIMIT_EXCEEDED}, {@code ListContacts} for {@code listContacts}. */
    public static String pascal(String name) {
        String joined = words(name).map(Names::capitalised).collect(Collectors.joining());
        return joined.isEmpty() || !Character.isJavaIdentifierStart(joined.charAt(0)) ? "N" + joined : joined;
    }

    /** {@code createdAt} for {@code created_at}; a word that Java reserves gets an underscore at the end. */
    public static String camel(String name) {
        String pascal = pascal(name);
        String camel = pascal.substring(0, 1).toLowerCase(Locale.ROOT) + pascal.substring(1);
        return SourceVersion.isKeyword(camel) || OBJECT_METHODS.contains(camel) ? camel + "_" : camel;
    }

    /** {@code CREATED_AT} for {@code created_at} and for {@code createdAt}. */
    public static String constant(String name) {
        String joined = words(name).map(it -> it.toUpperCase(Locale.ROOT)).collect(Collectors.joining("_"));
        return joined.isEmpty() || !Character.isJavaIdentifierStart(joined.charAt(0)) ? "N" + joined : joined;
    }

    private static Stream<String> words(String name) {
        String split = name.replaceAll("([a-z0-9])([A-Z])", "$1_$2");
        return Stream.of(split.split("[^A-Za-z0-9]+")).filter(it -> !it.isEmpty());
    }

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1).toLowerCase(Locale.ROOT);
    }
}
