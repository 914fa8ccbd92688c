package io.getrasl.openapi.compat.schema;

import io.getrasl.openapi.tree.ArrayNode;
import io.getrasl.openapi.tree.Node;
import io.getrasl.openapi.tree.ObjectNode;
import io.getrasl.openapi.tree.ScalarNode;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The types of JSON Schema, without null, which is kept apart. */
enum JsonType {
    BOOLEAN,
    INTEGER,
    NUMBER,
    STRING,
    ARRAY,
    OBJECT;

    static Optional<JsonType> of(String word) {
        return Arrays.stream(values()).filter(type -> type.word().equals(word)).findFirst();
    }

    /** The type of a value; empty for null. */
    static Optional<JsonType> ofValue(Node value) {
        if (value instanceof ObjectNode) {
            return Optional.of(OBJECT);
        }
        if (value instanceof ArrayNode) {
            return Optional.of(ARRAY);
        }
        ScalarNode scalar = (ScalarNode) value;
        return switch (scalar.type()) {
            case TEXT -> Optional.of(STRING);
            case BOOLEAN -> Optional.of(BOOLEAN);
            case NUMBER -> Optional.of(Canonical.number(scalar.text()).contains(".") ? NUMBER : INTEGER);
            case NULL -> Optional.empty();
        };
    }

    /** What is not limited. */
    static Set<JsonType> all() {
        return EnumSet.complementOf(EnumSet.of(INTEGER));
    }

    /** The types that are in both; an integer is a number. */
    static Set<JsonType> both(Set<JsonType> one, Set<JsonType> other) {
        Set<JsonType> both = EnumSet.noneOf(JsonType.class);
        one.stream().filter(type -> allows(other, type)).forEach(both::add);
        other.stream().filter(type -> allows(one, type)).forEach(both::add);
        if (both.contains(NUMBER)) {
            both.remove(INTEGER);
        }
        return both;
    }

    static boolean allows(Set<JsonType> types, JsonType type) {
        return types.contains(type) || type == INTEGER && types.contains(NUMBER);
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@code integer or string}, or {@code any type}. */
    static String words(Set<JsonType> types) {
        if (types.containsAll(all())) {
            return "any type";
        }
        return types.isEmpty()
                ? "no value"
                : types.stream().map(JsonType::word).sorted().collect(Collectors.joining(" or "));
    }
}
