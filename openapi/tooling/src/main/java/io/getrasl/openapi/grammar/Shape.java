package io.getrasl.openapi.grammar;

import java.util.List;

/**
 * What the value of a keyword is.
 *
 * @param holder     whether it is one, a list of them or names with one each
 * @param of         a plain value in lower case ({@code text}, {@code count}), or the name of an object ({@code Schema})
 * @param required   whether the keyword may not be missing
 * @param generated  whether generated code has something for it
 */
public record Shape(Holder holder, String of, boolean required, boolean generated) {

    /** How often and how a value holds what it is made of. */
    public enum Holder {
        ONE,
        LIST,
        MAP
    }

    private static final String REQUIRED = "required ";
    private static final String UNGENERATED = "ungenerated ";
    private static final String LIST_OF = "list of ";
    private static final String MAP_OF = "map of ";
    private static final String ONE_OF = "one of ";

    static Shape parse(String text) {
        boolean required = text.startsWith(REQUIRED);
        boolean ungenerated = text.startsWith(UNGENERATED);
        String rest = required ? text.substring(REQUIRED.length()) : text;
        rest = ungenerated ? rest.substring(UNGENERATED.length()) : rest;
        if (rest.startsWith(LIST_OF)) {
            return new Shape(Holder.LIST, rest.substring(LIST_OF.length()), required, !ungenerated);
        }
        return rest.startsWith(MAP_OF)
                ? new Shape(Holder.MAP, rest.substring(MAP_OF.length()), required, !ungenerated)
                : new Shape(Holder.ONE, rest, required, !ungenerated);
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
