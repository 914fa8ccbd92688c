package io.getrasl.server.validation;

/** Which characters a text may be made of. */
public final class Characters {

    private Characters() {}

    /** Whether there is neither the character U+0000, which databases refuse, nor half of a surrogate pair, which UTF-8 cannot write. */
    public static boolean areWhole(String text) {
        return text.codePoints()
                .noneMatch(character ->
                        character == 0 || character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE);
    }
}
