package io.getrasl.sandbox.state;

import io.getrasl.server.validation.Characters;
import java.time.DateTimeException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/** Reads values, and notes those that are not what they should be. Not safe for use by several threads. */
final class ValueReader {

    private static final int LEAST_DIGITS = 8;
    private static final int MOST_DIGITS = 20;

    private final JsonMapper mapper;
    private final JsonParser parser;
    private final List<Problem> problems;

    ValueReader(JsonMapper mapper, JsonParser parser, List<Problem> problems) {
        this.mapper = mapper;
        this.parser = parser;
        this.problems = problems;
    }

    JsonToken next() {
        return parser.nextToken();
    }

    /** The next property's name, with the parser at its value; null at the end of the object. */
    @Nullable
    String nextName() {
        String name = parser.nextName();
        if (name != null) {
            parser.nextToken();
        }
        return name;
    }

    boolean isNull() {
        return parser.currentToken() == JsonToken.VALUE_NULL;
    }

    boolean isObject(String what) {
        return is(JsonToken.START_OBJECT, what);
    }

    boolean isArray(String what) {
        return is(JsonToken.START_ARRAY, what);
    }

    Spot spot() {
        return Spot.of(parser);
    }

    void skip() {
        parser.skipChildren();
    }

    void unknown(String name, List<String> known) {
        problem("there is no such property" + Nearest.hint(name, known));
        skip();
    }

    void problem(String text) {
        problems.add(new Problem(spot(), text));
    }

    int problems() {
        return problems.size();
    }

    /** The value for that field; null also where it is wrong, which is noted then. */
    @Nullable
    Object value(Field field) {
        if (isNull()) {
            if (!field.nullable()) {
                problem("must not be null; leave it out for the usual value");
            }
            return null;
        }
        Object value = switch (field.kind()) {
            case NUMBER -> number(field.most());
            case TEXT -> text(field);
            case PHONE -> phone();
            case FLAG -> flag();
            case SECOND -> time(ChronoUnit.SECONDS);
            case MILLISECOND -> time(ChronoUnit.MILLIS);
            case JSON -> mapper.writeValueAsString(mapper.readTree(parser));
            case WORDS -> words(field);
            case REFERENCE -> parser.currentToken() == JsonToken.VALUE_STRING ? text(field) : number(field.most());
        };
        if (value == null) {
            skip();
        }
        return value;
    }

    private @Nullable Object number(long most) {
        if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT
                || parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER) {
            problem("must be " + Kind.NUMBER.description());
            return null;
        }
        if (parser.getLongValue() > most) {
            problem("must be at most " + most);
            return null;
        }
        return parser.getLongValue();
    }

    private @Nullable Object text(Field field) {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            problem("must be " + field.kind().description());
            return null;
        }
        String text = parser.getString();
        if (!field.allowed().isEmpty() && !field.allowed().contains(text)) {
            problem("must be one of " + String.join(", ", field.allowed()));
            return null;
        }
        if (text.codePointCount(0, text.length()) > field.most()) {
            problem("must be at most " + field.most() + " characters");
            return null;
        }
        if (!Characters.areWhole(text)) {
            problem("must not hold U+0000 or half of a surrogate pair");
            return null;
        }
        return text;
    }

    private @Nullable Object phone() {
        String digits = parser.currentToken() == JsonToken.VALUE_STRING
                ? parser.getString().replaceAll("[^0-9]", "")
                : "";
        if (digits.length() < LEAST_DIGITS || digits.length() > MOST_DIGITS) {
            problem("must be " + Kind.PHONE.description());
            return null;
        }
        return digits;
    }

    private @Nullable Object flag() {
        return switch (parser.currentToken()) {
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> {
                problem("must be " + Kind.FLAG.description());
                yield null;
            }
        };
    }

    private @Nullable Object time(ChronoUnit precision) {
        if (parser.currentToken() == JsonToken.VALUE_STRING) {
            try {
                return RelativeTime.parse(parser.getString(), precision);
            } catch (DateTimeException e) {
                // Said below, together with what is no text.
            }
        }
        problem("must be " + (precision == ChronoUnit.SECONDS ? Kind.SECOND : Kind.MILLISECOND).description());
        return null;
    }

    private @Nullable Object words(Field field) {
        if (!isArray(Kind.WORDS.description())) {
            return null;
        }
        List<String> words = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            String word = parser.currentToken() == JsonToken.VALUE_STRING ? parser.getString() : "";
            if (field.allowed().contains(word)) {
                words.add(word);
            } else {
                problem("there is no such word" + Nearest.hint(word, field.allowed()));
                skip();
            }
        }
        return words;
    }

    private boolean is(JsonToken token, String what) {
        if (parser.currentToken() == token) {
            return true;
        }
        problem("must be " + what);
        skip();
        return false;
    }
}
