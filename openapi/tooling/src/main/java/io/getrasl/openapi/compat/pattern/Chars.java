package io.getrasl.openapi.compat.pattern;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A set of characters.
 *
 * @param ranges pairs of the first and the last one, in order, with gaps between them
 */
record Chars(List<int[]> ranges) {

    private static final int LAST = Character.MAX_CODE_POINT;

    static final Chars ANY = of(0, LAST);
    static final Chars LINE = of('\n', '\n', '\r', '\r', 0x2028, 0x2029).inverted();
    static final Chars DIGIT = of('0', '9');
    static final Chars WORD = of('0', '9', 'A', 'Z', '_', '_', 'a', 'z');
    static final Chars SPACE = of(
            0x09, 0x0D, ' ', ' ', 0xA0, 0xA0, 0x1680, 0x1680, 0x2000, 0x200A, 0x2028, 0x2029, 0x202F, 0x202F, 0x205F,
            0x205F, 0x3000, 0x3000, 0xFEFF, 0xFEFF);

    /** From pairs of a first and a last one, in any order. */
    static Chars of(int... ends) {
        List<int[]> ranges = new ArrayList<>();
        for (int i = 0; i < ends.length; i += 2) {
            ranges.add(new int[] {ends[i], ends[i + 1]});
        }
        return merged(ranges);
    }

    private static Chars merged(List<int[]> ranges) {
        List<int[]> sorted = new ArrayList<>(ranges);
        sorted.sort(Comparator.comparingInt(range -> range[0]));
        List<int[]> merged = new ArrayList<>();
        for (int[] range : sorted) {
            int[] last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last != null && range[0] <= last[1] + 1) {
                last[1] = Math.max(last[1], range[1]);
            } else {
                merged.add(range.clone());
            }
        }
        return new Chars(merged);
    }

    Chars or(Chars other) {
        List<int[]> all = new ArrayList<>(ranges);
        all.addAll(other.ranges);
        return merged(all);
    }

    Chars inverted() {
        List<int[]> gaps = new ArrayList<>();
        int next = 0;
        for (int[] range : ranges) {
            if (range[0] > next) {
                gaps.add(new int[] {next, range[0] - 1});
            }
            next = range[1] + 1;
        }
        if (next <= LAST) {
            gaps.add(new int[] {next, LAST});
        }
        return new Chars(gaps);
    }

    boolean has(int character) {
        return ranges.stream().anyMatch(range -> character >= range[0] && character <= range[1]);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Chars chars && toString().equals(chars.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        ranges.forEach(
                range -> text.append(range[0]).append('-').append(range[1]).append(' '));
        return text.toString();
    }
}
