package io.getrasl.contract.proofs.make;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Texts that a pattern of the specification takes: a sequence of classes and characters, each with how often it stands there. */
final class Patterns {

    private static final Pattern PIECE =
            Pattern.compile("(\\[(?:\\\\.|[^\\]\\\\])+]|\\\\.|[^\\\\^$()|*+?{}])(\\{(\\d+)(?:,(\\d*))?}|[*+?])?");

    private Patterns() {}

    /** A text of about this length; empty text where the pattern is of another kind. */
    static String sample(String pattern, int length, Dice dice) {
        String inner = pattern.replaceAll("^\\^|\\$$", "");
        StringBuilder text = new StringBuilder();
        Matcher pieces = PIECE.matcher(inner);
        int end = 0;
        while (pieces.lookingAt()) {
            List<Character> characters = characters(pieces.group(1));
            int count = count(pieces, length - text.length(), dice);
            for (int index = 0; index < count; index++) {
                text.append(dice.pick(characters));
            }
            end = pieces.end();
            pieces.region(end, inner.length());
        }
        return end == inner.length() ? text.toString() : "";
    }

    private static int count(Matcher piece, int room, Dice dice) {
        if (piece.group(3) != null) {
            int least = Integer.parseInt(piece.group(3));
            String most = piece.group(4);
            return most == null ? least : dice.between(least, most.isEmpty() ? least + 5 : Integer.parseInt(most));
        }
        String often = piece.group(2) == null ? "" : piece.group(2);
        return switch (often) {
            case "+" -> Math.max(1, room);
            case "*" -> Math.max(0, room);
            case "?" -> dice.between(0, 1);
            default -> 1;
        };
    }

    private static List<Character> characters(String piece) {
        List<Character> found = new ArrayList<>();
        try {
            Pattern single = Pattern.compile(piece);
            for (char character = ' '; character < 127; character++) {
                if (single.matcher(String.valueOf(character)).matches()) {
                    found.add(character);
                }
            }
        } catch (PatternSyntaxException e) {
            found.clear();
        }
        return found.isEmpty() ? List.of('x') : found;
    }
}
