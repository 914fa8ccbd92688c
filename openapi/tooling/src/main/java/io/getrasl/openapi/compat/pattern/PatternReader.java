package io.getrasl.openapi.compat.pattern;

/**
 * Reads the pattern of a schema as an expression over whole texts. A pattern without anchors may be found anywhere. What cannot be
 * told by looking at one character after the other (looking around, references back, word boundaries) is refused.
 */
final class PatternReader {

    private static final int MOST_REPEATS = 1000;

    private final String pattern;
    private int position;

    private PatternReader(String pattern) {
        this.pattern = pattern;
    }

    /**
     * Reads a pattern.
     *
     * @throws UnsupportedOperationException if it is beyond what can be judged here
     */
    static Expression read(String pattern) {
        PatternReader reader = new PatternReader(pattern);
        Expression found = Expression.NONE;
        do {
            found = Expression.choice(found, reader.anchored());
        } while (reader.take('|'));
        if (reader.position < pattern.length()) {
            throw new UnsupportedOperationException(pattern);
        }
        return found;
    }

    private Expression anchored() {
        Expression before = take('^') ? Expression.EMPTY : Expression.ANYTHING;
        Expression middle = sequence();
        Expression after = take('$') ? Expression.EMPTY : Expression.ANYTHING;
        return Expression.sequence(before, Expression.sequence(middle, after));
    }

    private Expression choice() {
        Expression found = sequence();
        while (take('|')) {
            found = Expression.choice(found, sequence());
        }
        return found;
    }

    private Expression sequence() {
        Expression found = Expression.EMPTY;
        while (position < pattern.length() && "|)$".indexOf(pattern.charAt(position)) < 0) {
            found = Expression.sequence(found, repeated());
        }
        return found;
    }

    private Expression repeated() {
        Expression part = atom();
        while (position < pattern.length()) {
            if (take('*')) {
                part = Expression.repeat(part, 0, -1);
            } else if (take('+')) {
                part = Expression.repeat(part, 1, -1);
            } else if (take('?')) {
                part = Expression.repeat(part, 0, 1);
            } else if (pattern.charAt(position) == '{') {
                part = counted(part);
            } else {
                break;
            }
            take('?');
        }
        return part;
    }

    private Expression counted(Expression part) {
        int end = pattern.indexOf('}', position);
        String[] counts =
                end < 0 ? new String[0] : pattern.substring(position + 1, end).split(",", -1);
        try {
            int least = Integer.parseInt(counts[0]);
            int most = counts.length == 1 ? least : counts[1].isEmpty() ? -1 : Integer.parseInt(counts[1]);
            if (counts.length > 2 || least > MOST_REPEATS || most > MOST_REPEATS) {
                throw unsupported();
            }
            position = end + 1;
            return Expression.repeat(part, least, most);
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
            throw unsupported();
        }
    }

    private Expression atom() {
        int character = next();
        return switch (character) {
            case '.' -> new Expression.One(Chars.LINE);
            case '[' -> new Expression.One(set());
            case '\\' -> new Expression.One(escaped());
            case '(' -> group();
            case '^', '*', '+', '?', '{' -> throw unsupported();
            default -> new Expression.One(Chars.of(character, character));
        };
    }

    private Expression group() {
        if (take('?')) {
            if (pattern.startsWith("<", position)
                    && !pattern.startsWith("<=", position)
                    && !pattern.startsWith("<!", position)) {
                position = pattern.indexOf('>', position) + 1;
            } else if (!take(':')) {
                throw unsupported();
            }
        }
        Expression inside = choice();
        if (!take(')')) {
            throw unsupported();
        }
        return inside;
    }

    private Chars set() {
        boolean inverted = take('^');
        Chars found = Chars.of();
        while (!take(']')) {
            int first = next();
            Chars part = first == '\\' ? escaped() : Chars.of(first, first);
            boolean range = pattern.startsWith("-", position) && !pattern.startsWith("-]", position) && isOne(part);
            if (range) {
                position++;
                int last = next();
                Chars end = last == '\\' ? escaped() : Chars.of(last, last);
                if (!isOne(end) || only(end) < only(part)) {
                    throw unsupported();
                }
                part = Chars.of(only(part), only(end));
            }
            found = found.or(part);
        }
        return inverted ? found.inverted() : found;
    }

    private static boolean isOne(Chars chars) {
        return chars.ranges().size() == 1
                && chars.ranges().get(0)[0] == chars.ranges().get(0)[1];
    }

    private static int only(Chars chars) {
        return chars.ranges().get(0)[0];
    }

    private Chars escaped() {
        int character = next();
        return switch (character) {
            case 'd' -> Chars.DIGIT;
            case 'D' -> Chars.DIGIT.inverted();
            case 'w' -> Chars.WORD;
            case 'W' -> Chars.WORD.inverted();
            case 's' -> Chars.SPACE;
            case 'S' -> Chars.SPACE.inverted();
            case 'n' -> Chars.of('\n', '\n');
            case 'r' -> Chars.of('\r', '\r');
            case 't' -> Chars.of('\t', '\t');
            case 'x' -> code(2);
            case 'u' -> code(4);
            default -> {
                if (Character.isLetterOrDigit(character)) {
                    throw unsupported();
                }
                yield Chars.of(character, character);
            }
        };
    }

    private Chars code(int digits) {
        try {
            int code = Integer.parseInt(pattern.substring(position, position + digits), 16);
            position += digits;
            return Chars.of(code, code);
        } catch (NumberFormatException | StringIndexOutOfBoundsException e) {
            throw unsupported();
        }
    }

    private int next() {
        if (position >= pattern.length()) {
            throw unsupported();
        }
        int character = pattern.codePointAt(position);
        position += Character.charCount(character);
        return character;
    }

    private boolean take(char wanted) {
        boolean there = position < pattern.length() && pattern.charAt(position) == wanted;
        position += there ? 1 : 0;
        return there;
    }

    private UnsupportedOperationException unsupported() {
        return new UnsupportedOperationException(pattern);
    }
}
