package io.getrasl.contract.docs;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The hidden comment before a block: {@code <!-- snippet: throws=NotFoundException -->}. */
record Remark(Map<Key, String> values) {

    /** What it can say. */
    enum Key {
        /** The block goes on where the one before it ends. */
        CONTINUES,
        /** Which surroundings a Java block has, see {@link Setting}. */
        WITH,
        /** The exception that a Java block ends with, by its simple name. */
        THROWS,
        /** The HTTP status that the last call gets. */
        STATUS,
        /** The block shows what the one before it gives: printed text, or the reply as JSON. */
        OUTPUT,
        /** JSON pointers into the reply, with commas between, to what differs from call to call; {@code *} is any index. */
        VOLATILE,
        /** Why a Java block is compiled and not run. */
        COMPILE_ONLY,
        /** Why a block is neither compiled nor run. */
        UNCHECKED
    }

    static final Remark NONE = new Remark(Map.of());

    private static final Pattern COMMENT = Pattern.compile("\\s*<!-- snippet: (.*) -->\\s*");
    private static final Pattern ENTRY = Pattern.compile("([a-z-]+)(?:=(\"[^\"]*\"|\\S+))?\\s*");

    /** Reads a line; empty where it is no such comment. */
    static Optional<Remark> read(String line, String place) {
        Matcher comment = COMMENT.matcher(line);
        if (!comment.matches()) {
            return Optional.empty();
        }
        Map<Key, String> values = new EnumMap<>(Key.class);
        Matcher entry = ENTRY.matcher(comment.group(1));
        int end = 0;
        while (entry.find() && entry.start() == end) {
            values.put(
                    key(entry.group(1), place),
                    entry.group(2) == null ? "" : entry.group(2).replace("\"", ""));
            end = entry.end();
        }
        if (end != comment.group(1).length()) {
            throw new AssertionError(
                    place + " cannot be read from: " + comment.group(1).substring(end));
        }
        return Optional.of(new Remark(Map.copyOf(values)));
    }

    private static Key key(String name, String place) {
        try {
            return Key.valueOf(name.replace('-', '_').toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new AssertionError(place + " says " + name + " of a snippet, which means nothing", e);
        }
    }

    boolean has(Key key) {
        return values.containsKey(key);
    }

    Optional<String> get(Key key) {
        return Optional.ofNullable(values.get(key));
    }
}
