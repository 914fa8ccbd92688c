package io.getrasl.openapi.grammar;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A kind of object, for example an operation. There is one instance of each.
 *
 * @param name     as OpenAPI calls it, for example {@code MediaType}
 * @param keywords what it may hold, in the order of the standard
 */
public record Kind(String name, Map<String, Shape> keywords) {

    private static final String ANY = "*";

    /** Whether the author chooses its keys. */
    public boolean isOpen() {
        return keywords.containsKey(ANY);
    }

    /** What stands under a key; empty if the key may not stand here. */
    public Optional<Shape> shape(String key) {
        Shape known = keywords.get(key);
        return known == null && !key.startsWith("x-")
                ? Optional.ofNullable(keywords.get(ANY))
                : Optional.ofNullable(known);
    }

    /** Whether this is the kind of that name. */
    public boolean is(String other) {
        return name.equals(other);
    }

    /** The keys that it may hold. */
    public Set<String> names() {
        return keywords.keySet();
    }

    /** For a sentence: {@code a media type}. */
    public String shown() {
        String words = name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        if (is("Document")) {
            return "the root document";
        }
        if (words.endsWith("s")) {
            return "the " + words;
        }
        return ("aeiou".indexOf(words.charAt(0)) >= 0 ? "an " : "a ") + words;
    }
}
