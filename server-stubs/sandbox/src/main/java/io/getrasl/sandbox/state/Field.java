package io.getrasl.sandbox.state;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A property of a record.
 *
 * @param column where it is stored; null for what is only read, and turned into other fields
 * @param most characters of a text, or the highest number
 * @param nullable whether it may be null
 * @param allowed the words that it may hold; empty for any
 * @param target the record that a reference is to; null for anything else
 * @param fallback what it is where it is left out
 */
record Field(
        String name,
        @Nullable String column,
        Kind kind,
        long most,
        boolean nullable,
        List<String> allowed,
        @Nullable Target target,
        Fallback fallback,
        String about) {

    /**
     * What a reference is to.
     *
     * @param nameColumn what names it besides its id
     */
    record Target(String table, String nameColumn, String noun) {}

    static Field text(String name, int most, Fallback fallback, String about) {
        return new Field(name, name, Kind.TEXT, most, false, List.of(), null, fallback, about);
    }

    static Field number(String name, long most, Fallback fallback, String about) {
        return new Field(name, name, Kind.NUMBER, most, false, List.of(), null, fallback, about);
    }

    static Field of(Kind kind, String name, Fallback fallback, String about) {
        return new Field(name, name, kind, Integer.MAX_VALUE, false, List.of(), null, fallback, about);
    }

    static Field reference(String name, String column, Target target, Fallback fallback, String about) {
        return new Field(name, column, Kind.REFERENCE, Long.MAX_VALUE, false, List.of(), target, fallback, about);
    }

    /** The same, which may be null. */
    Field orNull() {
        return new Field(name, column, kind, most, true, allowed, target, fallback, about);
    }

    /** The same with nothing but these words. */
    Field oneOf(List<String> words) {
        return new Field(name, column, kind, most, nullable, List.copyOf(words), target, fallback, about);
    }

    /** The same, stored under another name. */
    Field in(String otherColumn) {
        return new Field(name, otherColumn, kind, most, nullable, allowed, target, fallback, about);
    }

    /** The same, stored nowhere. */
    Field onlyRead() {
        return new Field(name, null, kind, most, nullable, allowed, target, fallback, about);
    }
}
