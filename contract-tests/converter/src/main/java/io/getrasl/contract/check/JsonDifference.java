package io.getrasl.contract.check;

import io.getrasl.contract.VolatileValue;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** Compares a body with its example: everything is equal, but for volatile values, which are alike. */
public final class JsonDifference {
    private final Map<String, VolatileValue.Kind> volatileValues;
    private final Function<JsonPointer, String> places;
    private final List<Problem> problems = new ArrayList<>();

    private JsonDifference(List<VolatileValue> volatileValues, Function<JsonPointer, String> places) {
        this.volatileValues =
                volatileValues.stream().collect(Collectors.toMap(VolatileValue::pointer, VolatileValue::kind));
        this.places = places;
    }

    /**
     * All differences.
     *
     * @param places where the specification says what stands at a pointer of the expected body
     */
    public static List<Problem> between(
            JsonNode expected,
            JsonNode actual,
            List<VolatileValue> volatileValues,
            Function<JsonPointer, String> places) {
        JsonDifference difference = new JsonDifference(volatileValues, places);
        difference.compare(expected, actual, JsonPointer.empty());
        return difference.problems;
    }

    private void compare(JsonNode expected, JsonNode actual, JsonPointer place) {
        VolatileValue.Kind kind = volatileValues.get(place.toString());
        if (kind != null) {
            if (!alike(actual, kind)) {
                report(place, "expected a value like " + expected + " but was " + excerpt(actual));
            }
        } else if (expected.isObject() && actual.isObject()) {
            compareObjects(expected, actual, place);
        } else if (expected.isArray() && actual.isArray()) {
            compareArrays(expected, actual, place);
        } else if (!equal(expected, actual)) {
            report(place, "expected " + expected + " but was " + excerpt(actual));
        }
    }

    private void compareObjects(JsonNode expected, JsonNode actual, JsonPointer place) {
        Set<String> names = new LinkedHashSet<>(expected.propertyNames());
        names.addAll(actual.propertyNames());
        for (String name : names) {
            JsonPointer here = place.appendProperty(name);
            if (!actual.has(name)) {
                report(here, "expected " + excerpt(expected.get(name)) + " but it is missing");
            } else if (!expected.has(name)) {
                report(here, "expected to be absent but was " + excerpt(actual.get(name)));
            } else {
                compare(expected.get(name), actual.get(name), here);
            }
        }
    }

    private void compareArrays(JsonNode expected, JsonNode actual, JsonPointer place) {
        if (expected.size() != actual.size()) {
            report(place, "expected " + expected.size() + " item(s) but was " + excerpt(actual));
            return;
        }
        for (int index = 0; index < expected.size(); index++) {
            compare(expected.get(index), actual.get(index), place.appendIndex(index));
        }
    }

    private static boolean alike(JsonNode actual, VolatileValue.Kind kind) {
        boolean type = switch (kind) {
            case INTEGER -> actual.isIntegralNumber();
            case NUMBER -> actual.isNumber();
            case BOOLEAN -> actual.isBoolean();
            case DATE_TIME, UUID, TEXT -> actual.isString();
        };
        return type && actual.asString().matches(kind.pattern());
    }

    /** JSON has one kind of number, so 0 and 0.0 are equal. */
    private static boolean equal(JsonNode expected, JsonNode actual) {
        if (expected.isNumber() && actual.isNumber()) {
            return expected.decimalValue().compareTo(actual.decimalValue()) == 0;
        }
        return expected.equals(actual);
    }

    private void report(JsonPointer place, String message) {
        problems.add(new Problem(place.toString(), message, places.apply(place)));
    }

    private static String excerpt(JsonNode value) {
        String text = value.toString();
        return text.length() <= 200 ? text : text.substring(0, 200) + "...";
    }
}
