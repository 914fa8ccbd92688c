package io.getrasl.contract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** Finds the volatile values of a reply: those that the example declares, and every date-time and UUID of its schema. */
final class VolatileValues {
    private final Map<String, VolatileValue> found = new LinkedHashMap<>();

    private VolatileValues() {}

    static List<VolatileValue> of(SpecNode example, JsonNode reply, SpecNode schema) {
        VolatileValues values = new VolatileValues();
        values.walk(reply, JsonPointer.empty(), schema);
        for (String declared : example.texts("x-volatile")) {
            expand(reply, declared).forEach(pointer -> values.add(pointer, kindOf(reply.at(pointer))));
        }
        return List.copyOf(values.found.values());
    }

    /** The places that a pointer with {@code *} for any array index names in a value. */
    static List<JsonPointer> expand(JsonNode value, String declared) {
        List<JsonPointer> places = List.of(JsonPointer.empty());
        for (JsonPointer rest = JsonPointer.compile(declared); !rest.matches(); rest = rest.tail()) {
            String segment = rest.getMatchingProperty();
            List<JsonPointer> next = new ArrayList<>();
            for (JsonPointer place : places) {
                JsonNode here = value.at(place);
                if (segment.equals("*") && here.isArray()) {
                    for (int index = 0; index < here.size(); index++) {
                        next.add(place.appendIndex(index));
                    }
                } else if (here.isArray()) {
                    next.add(place.appendIndex(Integer.parseInt(segment)));
                } else {
                    next.add(place.appendProperty(segment));
                }
            }
            places = next;
        }
        return places.stream().filter(place -> !value.at(place).isMissingNode()).toList();
    }

    private void walk(JsonNode value, JsonPointer place, SpecNode schema) {
        if (!schema.isPresent()) {
            return;
        }
        for (String composition : List.of("allOf", "oneOf", "anyOf")) {
            schema.get(composition).items().forEach(part -> walk(value, place, part));
        }
        if (value.isObject()) {
            for (Map.Entry<String, JsonNode> entry : value.properties()) {
                SpecNode property = schema.get("properties").get(entry.getKey());
                SpecNode described = property.isPresent() ? property : schema.get("additionalProperties");
                walk(entry.getValue(), place.appendProperty(entry.getKey()), described);
            }
        } else if (value.isArray()) {
            for (int index = 0; index < value.size(); index++) {
                walk(value.get(index), place.appendIndex(index), schema.get("items"));
            }
        } else if (!value.isNull()) {
            kindOf(schema).ifPresent(kind -> add(place, kind));
        }
    }

    private void add(JsonPointer place, VolatileValue.Kind kind) {
        found.putIfAbsent(place.toString(), new VolatileValue(place.toString(), kind));
    }

    private static Optional<VolatileValue.Kind> kindOf(SpecNode schema) {
        return schema.text("format").flatMap(format -> switch (format) {
            case "date-time" -> Optional.of(VolatileValue.Kind.DATE_TIME);
            case "uuid" -> Optional.of(VolatileValue.Kind.UUID);
            default -> Optional.empty();
        });
    }

    private static VolatileValue.Kind kindOf(JsonNode value) {
        if (value.isIntegralNumber()) {
            return VolatileValue.Kind.INTEGER;
        }
        if (value.isNumber()) {
            return VolatileValue.Kind.NUMBER;
        }
        return value.isBoolean() ? VolatileValue.Kind.BOOLEAN : VolatileValue.Kind.TEXT;
    }
}
