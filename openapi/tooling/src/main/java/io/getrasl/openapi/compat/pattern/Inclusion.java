package io.getrasl.openapi.compat.pattern;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Whether every text that one pattern takes is taken by another. */
public final class Inclusion {

    /** Enough for the patterns that people write; more would be no answer in good time. */
    private static final int MOST_PAIRS = 5_000;

    private Inclusion() {}

    private record Pair(Expression one, Expression other) {}

    /** Empty if that cannot be told: a pattern looks around or back, or is too large. */
    public static Optional<Boolean> holds(String pattern, String other) {
        try {
            return holds(PatternReader.read(pattern), PatternReader.read(other));
        } catch (UnsupportedOperationException | StackOverflowError e) {
            return Optional.empty();
        }
    }

    private static Optional<Boolean> holds(Expression one, Expression other) {
        TreeSet<Integer> alike = new TreeSet<>(Set.of(0));
        one.edges(alike);
        other.edges(alike);
        alike.removeIf(character -> character > Character.MAX_CODE_POINT);
        Pair start = new Pair(one, other);
        Set<Pair> seen = new HashSet<>(Set.of(start));
        Deque<Pair> waiting = new ArrayDeque<>(seen);
        while (!waiting.isEmpty()) {
            Pair pair = waiting.poll();
            if (pair.one.takesEmpty() && !pair.other.takesEmpty()) {
                return Optional.of(false);
            }
            for (int character : alike) {
                Pair next = new Pair(pair.one.after(character), pair.other.after(character));
                boolean decided = next.one.equals(Expression.NONE) || next.other.equals(Expression.ANYTHING);
                if (!decided && seen.add(next)) {
                    waiting.add(next);
                }
            }
            if (seen.size() > MOST_PAIRS) {
                return Optional.empty();
            }
        }
        return Optional.of(true);
    }
}
