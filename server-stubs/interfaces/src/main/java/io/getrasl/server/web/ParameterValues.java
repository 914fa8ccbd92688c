package io.getrasl.server.web;

import io.getrasl.server.Parameter;
import io.getrasl.server.validation.Characters;
import io.getrasl.server.validation.DefaultTexts;
import io.getrasl.server.validation.Rfc3339;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/** Turns the text of a parameter into values of its kind. */
final class ParameterValues {

    private static final Pattern INTEGER = Pattern.compile("-?[0-9]{1,19}");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,30}(\\.[0-9]{1,30})?");
    private static final Pattern PLAIN_DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern PLUS_READ_AS_SPACE = Pattern.compile(" (?=[0-9]{2}:[0-9]{2}$)");

    private ParameterValues() {}

    /** Why a value is refused. */
    static final class Refused extends Exception {

        private static final long serialVersionUID = 1L;

        Refused(String reason) {
            super(reason, null, false, false);
        }
    }

    /** The values of a list, or the one value of anything else. */
    static List<Object> of(Parameter parameter, String text) throws Refused {
        if (!parameter.isList()) {
            return List.of(one(parameter, text));
        }
        List<String> parts = Arrays.asList(text.split(",", -1));
        if (parts.size() < parameter.minItems()) {
            throw new Refused("Must hold at least " + items(parameter.minItems()));
        }
        if (parts.size() > parameter.maxItems()) {
            throw new Refused("Must hold at most " + items(parameter.maxItems()));
        }
        List<Object> values = new ArrayList<>();
        for (String part : parts) {
            values.add(one(parameter, part.strip()));
        }
        return values;
    }

    /** The one value. */
    static Object one(Parameter parameter, String text) throws Refused {
        Object value = switch (parameter.kind()) {
            case INT -> integer(text, Integer.MIN_VALUE, Integer.MAX_VALUE).intValue();
            case LONG -> integer(text, Long.MIN_VALUE, Long.MAX_VALUE).longValue();
            case DOUBLE -> number(text);
            case BOOLEAN -> truth(text);
            case STRING -> text;
            case DATE -> date(text);
            case DATE_TIME -> time(text);
            case UUID -> uuid(text);
        };
        bounds(parameter, value);
        return value;
    }

    private static void bounds(Parameter parameter, Object value) throws Refused {
        if (value instanceof String text) {
            if (!Characters.areWhole(text)) {
                throw new Refused(DefaultTexts.CHARACTERS);
            }
            if (!parameter.values().isEmpty() && !parameter.values().contains(text)) {
                throw new Refused(DefaultTexts.oneOf(parameter.values()));
            }
            if (text.codePointCount(0, text.length()) > parameter.maxLength()) {
                throw new Refused("Must be at most " + parameter.maxLength() + " characters");
            }
        } else if (value instanceof Number number) {
            BigDecimal exact = new BigDecimal(number.toString());
            if (parameter.minimum() != null && exact.compareTo(parameter.minimum()) < 0) {
                throw new Refused("Must be at least " + parameter.minimum().toPlainString());
            }
            if (parameter.maximum() != null && exact.compareTo(parameter.maximum()) > 0) {
                throw new Refused("Must be at most " + parameter.maximum().toPlainString());
            }
        }
    }

    private static Long integer(String text, long least, long most) throws Refused {
        if (INTEGER.matcher(text).matches()) {
            BigDecimal exact = new BigDecimal(text);
            if (exact.compareTo(BigDecimal.valueOf(least)) >= 0 && exact.compareTo(BigDecimal.valueOf(most)) <= 0) {
                return exact.longValueExact();
            }
        }
        throw new Refused(DefaultTexts.INTEGER);
    }

    private static Double number(String text) throws Refused {
        if (!NUMBER.matcher(text).matches()) {
            throw new Refused(DefaultTexts.NUMBER);
        }
        return Double.valueOf(text);
    }

    private static Boolean truth(String text) throws Refused {
        if (!text.equals("true") && !text.equals("false")) {
            throw new Refused(DefaultTexts.BOOLEAN);
        }
        return Boolean.valueOf(text);
    }

    private static LocalDate date(String text) throws Refused {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new Refused(DefaultTexts.DATE);
        }
    }

    /** A date alone is its first second in UTC. */
    private static OffsetDateTime time(String text) throws Refused {
        try {
            return PLAIN_DATE.matcher(text).matches()
                    ? LocalDate.parse(text).atStartOfDay().atOffset(ZoneOffset.UTC)
                    : Rfc3339.parse(PLUS_READ_AS_SPACE.matcher(text).replaceFirst("+"));
        } catch (DateTimeException e) {
            throw new Refused(DefaultTexts.DATE_TIME);
        }
    }

    private static UUID uuid(String text) throws Refused {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new Refused(DefaultTexts.UUID);
        }
    }

    private static String items(int count) {
        return count + (count == 1 ? " item" : " items");
    }
}
