package io.getrasl.sandbox.state;

import java.util.Collection;
import java.util.Comparator;

/** Guesses which known name somebody meant. */
final class Nearest {

    private Nearest() {}

    /** "; did you mean x?" where something is near enough, else "; there are x, y and z". */
    static String hint(String name, Collection<String> known) {
        return known.stream()
                .filter(each -> distance(name, each) <= Math.max(2, name.length() / 3))
                .min(Comparator.comparingInt(each -> distance(name, each)))
                .map(each -> "; did you mean " + each + "?")
                .orElseGet(() -> "; there are " + String.join(", ", known));
    }

    /** Insertions, deletions and replacements of characters (Levenshtein). */
    private static int distance(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[to.length()];
    }
}
