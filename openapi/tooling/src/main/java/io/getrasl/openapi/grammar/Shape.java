package io.getrasl.openapi.grammar;

import java.util.List;

/**
 * What the value of a keyword is.
 *
 * @param holder whether it is one, a list of them or names with one each
 * @param of     a plain value in lower case ({@code text}, {@code count}), or the name of an object ({@code Schema})
 */
public record Shape(Holder holder, String of) {

    /** How often and how a value holds what it is made of. */
    public enum Holder {
        ONE,
        LIST,
        MAP
    }

    private static final String LIST_OF = "list of ";
    private static final String MAP_OF = "map of ";
    private static final String ONE_OF = "one of ";

    static Shape parse(String text) {
        if (text.startsWith(LIST_OF)) {
            return new Shape(Holder.LIST, text.substring(LIST_OF.length()));
        }
        return text.startsWith(MAP_OF)
                ? new Shape(Holder.MAP, text.substring(MAP_OF.length()))
                : new Shape(Holder.ONE, text);
    }

    /** Whether it is made of objects that have keywords of their own. */
    public boolean isObject() {
        return Character.isUpperCase(of.charAt(0));
    }

    /** The only texts that it may be; empty if it may be others. */
    public List<String> choices() {
        return of.startsWith(ONE_OF) ? List.of(of.substring(ONE_OF.length()).split(" ")) : List.of();
    }
}
