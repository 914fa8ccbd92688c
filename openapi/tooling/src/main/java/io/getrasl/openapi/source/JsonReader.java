package io.getrasl.openapi.source;

import io.getrasl.openapi.Place;
import io.getrasl.openapi.tree.ArrayNode;
import io.getrasl.openapi.tree.Member;
import io.getrasl.openapi.tree.Node;
import io.getrasl.openapi.tree.ObjectNode;
import io.getrasl.openapi.tree.ScalarNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads JSON many times faster than it can be read as YAML, with the same places. It gives up on anything unusual, which is then
 * read, or complained about, as YAML. For one use by one thread.
 */
final class JsonReader {

    private static final int DEEPEST = 500;
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?");

    /** Something that only the reader of YAML can handle. It is no error, so it has no stack trace. */
    private static final class Unusual extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Unusual() {
            super(null, null, false, false);
        }
    }

    private final String file;
    private final String text;
    private int position;
    private int line = 1;
    /** Where column 1 of the line would be if all of its characters took one unit. */
    private int lineStart;

    private int depth;

    private JsonReader(String file, String text) {
        this.file = file;
        this.text = text;
    }

    /** The document; empty if it is no plain JSON. */
    static Optional<Node> read(String file, String text) {
        JsonReader reader = new JsonReader(file, text);
        try {
            Node document = reader.value();
            reader.skip();
            return reader.position == text.length() ? Optional.of(document) : Optional.empty();
        } catch (Unusual e) {
            return Optional.empty();
        }
    }

    private Node value() {
        skip();
        Place place = place();
        return switch (peek()) {
            case '{' -> object(place);
            case '[' -> array(place);
            case '"' -> ScalarNode.text(place, string());
            case 't' -> word(place, ScalarNode.Type.BOOLEAN, "true");
            case 'f' -> word(place, ScalarNode.Type.BOOLEAN, "false");
            case 'n' -> word(place, ScalarNode.Type.NULL, "null");
            default -> number(place);
        };
    }

    private Node object(Place place) {
        enter();
        List<Member> members = new ArrayList<>();
        Set<String> names = new HashSet<>();
        skip();
        if (!take('}')) {
            do {
                skip();
                Place named = place();
                if (peek() != '"') {
                    throw new Unusual();
                }
                String name = string();
                skip();
                expect(':');
                if (!names.add(name)) {
                    throw new Unusual();
                }
                members.add(new Member(named, name, value()));
                skip();
            } while (take(','));
            expect('}');
        }
        depth--;
        return ObjectNode.of(place, members);
    }

    private Node array(Place place) {
        enter();
        List<Node> items = new ArrayList<>();
        skip();
        if (!take(']')) {
            do {
                items.add(value());
                skip();
            } while (take(','));
            expect(']');
        }
        depth--;
        return new ArrayNode(place, items);
    }

    private void enter() {
        position++;
        if (++depth > DEEPEST) {
            throw new Unusual();
        }
    }

    private String string() {
        int start = ++position;
        StringBuilder built = null;
        while (true) {
            char next = peek();
            if (next == '"') {
                String rest = text.substring(start, position++);
                return built == null ? rest : built.append(rest).toString();
            }
            if (next < ' ' || next == 0x7F || next == 0x85 || next == 0x2028 || next == 0x2029 || next == 0xFEFF) {
                throw new Unusual();
            }
            if (next == '\\') {
                built = built == null ? new StringBuilder() : built;
                built.append(text, start, position).append(escaped());
                start = position;
            } else {
                lineStart += Character.isLowSurrogate(next) ? 1 : 0;
                position++;
            }
        }
    }

    private char escaped() {
        position++;
        char kind = peek();
        position++;
        return switch (kind) {
            case '"', '\\', '/' -> kind;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> code();
            default -> throw new Unusual();
        };
    }

    private char code() {
        if (position + 4 > text.length()) {
            throw new Unusual();
        }
        int code = 0;
        for (int i = 0; i < 4; i++) {
            int digit = Character.digit(text.charAt(position++), 16);
            if (digit < 0) {
                throw new Unusual();
            }
            code = code * 16 + digit;
        }
        return (char) code;
    }

    private Node word(Place place, ScalarNode.Type type, String word) {
        if (!text.startsWith(word, position)) {
            throw new Unusual();
        }
        position += word.length();
        return new ScalarNode(place, type, word);
    }

    private Node number(Place place) {
        int start = position;
        while (position < text.length() && "+-.eE0123456789".indexOf(text.charAt(position)) >= 0) {
            position++;
        }
        String number = text.substring(start, position);
        if (!NUMBER.matcher(number).matches()) {
            throw new Unusual();
        }
        return new ScalarNode(place, ScalarNode.Type.NUMBER, number);
    }

    private void skip() {
        while (position < text.length()) {
            char next = text.charAt(position);
            if (next == '\n') {
                line++;
                lineStart = position + 1;
            } else if (next == '\r' && !text.startsWith("\n", position + 1)) {
                throw new Unusual();
            } else if (next != ' ' && next != '\r' && next != '\t') {
                return;
            }
            position++;
        }
    }

    private boolean take(char wanted) {
        boolean there = position < text.length() && text.charAt(position) == wanted;
        position += there ? 1 : 0;
        return there;
    }

    private void expect(char wanted) {
        if (!take(wanted)) {
            throw new Unusual();
        }
    }

    private char peek() {
        if (position >= text.length()) {
            throw new Unusual();
        }
        return text.charAt(position);
    }

    private Place place() {
        return new Place(file, line, position - lineStart + 1);
    }
}
