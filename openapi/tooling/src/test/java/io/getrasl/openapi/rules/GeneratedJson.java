package io.getrasl.openapi.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.StringJoiner;

/** Schemas with all keywords and values that often nearly fit them, as JSON; the same for the same seed. */
final class GeneratedJson {

    private static final List<String> NAMES = List.of("a", "b", "ab", "id");
    private static final List<String> TEXTS =
            List.of("", "a", "b", "ab", "aab", "2026-03-02", "\\ud83d\\ude00", "a[b]", "1");
    private static final List<String> NUMBERS = List.of("0", "1", "2", "3", "-1", "1.5", "2.0", "10", "0.3", "1e2");
    private static final List<String> TYPES =
            List.of("string", "integer", "number", "boolean", "null", "array", "object");
    private static final List<String> PATTERNS = List.of("^a", "b$", "^[ab]*$", "^a{2}", "\\\\d");

    private final Random random;

    GeneratedJson(Random random) {
        this.random = random;
    }

    String value(int depth) {
        return switch (random.nextInt(depth > 0 ? 9 : 5)) {
            case 0 -> "null";
            case 1 -> String.valueOf(random.nextBoolean());
            case 2 -> pick(NUMBERS);
            case 3, 4 -> '"' + pick(TEXTS) + '"';
            case 5, 6 -> list(random.nextInt(4), () -> value(depth - 1));
            default -> properties(random.nextInt(4), () -> value(depth - 1));
        };
    }

    String schema(int depth) {
        if (random.nextInt(12) == 0) {
            return String.valueOf(random.nextInt(3) > 0);
        }
        List<String> keywords = new ArrayList<>();
        if (random.nextInt(3) > 0) {
            keywords.add("\"type\":" + (random.nextInt(3) > 0 ? '"' + pick(TYPES) + '"' : "[\"" + pick(TYPES) + "\"]"));
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            String keyword = keyword(depth);
            String name = keyword.substring(0, keyword.indexOf(':') + 1);
            if (keywords.stream().noneMatch(other -> other.startsWith(name))) {
                keywords.add(keyword);
            }
        }
        return "{" + String.join(",", keywords) + "}";
    }

    private String keyword(int depth) {
        int small = random.nextInt(4);
        return switch (random.nextInt(depth > 0 ? 33 : 16)) {
            case 0 -> "\"minLength\":" + small;
            case 1 -> "\"maxLength\":" + small;
            case 2 -> "\"pattern\":\"" + pick(PATTERNS) + '"';
            case 3 -> "\"minimum\":" + pick(NUMBERS);
            case 4 -> "\"maximum\":" + pick(NUMBERS);
            case 5 -> "\"exclusiveMinimum\":" + pick(NUMBERS);
            case 6 -> "\"exclusiveMaximum\":" + pick(NUMBERS);
            case 7 -> "\"multipleOf\":" + pick(List.of("1", "2", "0.1", "1.5"));
            case 8 -> "\"enum\":" + list(1 + small, () -> value(2));
            case 9 -> "\"const\":" + value(1);
            case 10 -> "\"required\":[\"" + pick(NAMES) + "\"]";
            case 11 -> "\"minItems\":" + small;
            case 12 -> "\"maxItems\":" + small;
            case 13 -> "\"uniqueItems\":" + random.nextBoolean();
            case 14 -> "\"minProperties\":" + small;
            case 15 -> "\"maxProperties\":" + small;
            case 16, 17 -> "\"items\":" + schema(depth - 1);
            case 18, 19, 20 -> "\"properties\":" + properties(1 + small, () -> schema(depth - 1));
            case 21, 22 -> "\"additionalProperties\":" + schema(depth - 1);
            case 23 -> "\"propertyNames\":" + schema(depth - 1);
            case 24 -> "\"allOf\":" + list(2, () -> schema(depth - 1));
            case 25 -> "\"anyOf\":" + list(2, () -> schema(depth - 1));
            case 26 -> "\"oneOf\":" + list(2, () -> schema(depth - 1));
            case 27 -> "\"not\":" + schema(depth - 1);
            case 28 ->
                "\"if\":" + schema(depth - 1) + ",\"then\":" + schema(depth - 1) + ",\"else\":" + schema(depth - 1);
            case 29 -> "\"prefixItems\":" + list(2, () -> schema(depth - 1));
            case 30 -> "\"contains\":" + schema(depth - 1) + ",\"minContains\":" + small;
            case 31 -> "\"patternProperties\":{\"^a\":" + schema(depth - 1) + "}";
            default -> "\"dependentRequired\":{\"" + pick(NAMES) + "\":[\"" + pick(NAMES) + "\"]}";
        };
    }

    private String properties(int count, java.util.function.Supplier<String> value) {
        List<String> names = new ArrayList<>(NAMES);
        StringJoiner members = new StringJoiner(",", "{", "}");
        for (int i = 0; i < count; i++) {
            members.add('"' + names.remove(random.nextInt(names.size())) + "\":" + value.get());
        }
        return members.toString();
    }

    private static String list(int count, java.util.function.Supplier<String> item) {
        StringJoiner items = new StringJoiner(",", "[", "]");
        for (int i = 0; i < count; i++) {
            items.add(item.get());
        }
        return items.toString();
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
