package io.getrasl.openapi.rules;

import io.getrasl.openapi.Finding;
import io.getrasl.openapi.Place;
import io.getrasl.openapi.Spelling;
import io.getrasl.openapi.tree.ObjectNode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * {@code misspelt-format} and {@code unknown-format}: a format is one that generated code and validators know, and belongs to the type.
 */
final class KnownFormats implements SchemaRule {

    private static final String RULE = "unknown-format";

    /** So near to a format that exists that nothing else can be meant. */
    private static final int TYPING_ERROR = 2;

    private static final Map<String, Set<String>> BY_TYPE = new TreeMap<>(Map.of(
            "integer", Set.of("int32", "int64"),
            "number", Set.of("float", "double"),
            "string",
                    Set.of(
                            "binary",
                            "byte",
                            "date",
                            "date-time",
                            "email",
                            "hostname",
                            "ipv4",
                            "ipv6",
                            "password",
                            "time",
                            "uri",
                            "uuid")));

    @Override
    public void judge(ObjectNode schema, Consumer<Finding> findings) {
        String format = schema.text("format").orElse(null);
        if (format == null) {
            return;
        }
        Place place = schema.member("format").orElseThrow().place();
        Set<String> types = Types.of(schema);
        Set<String> all = new TreeSet<>();
        BY_TYPE.values().forEach(all::addAll);
        Optional<String> owner = BY_TYPE.keySet().stream()
                .filter(type -> BY_TYPE.get(type).contains(format))
                .findFirst();
        if (owner.isEmpty()) {
            Optional<String> near = Spelling.nearest(format, all);
            boolean misspelt =
                    near.filter(meant -> isTypingError(format, meant)).isPresent();
            findings.accept(new Finding(
                    place,
                    misspelt ? "misspelt-format" : RULE,
                    "there is no format '" + format + "'",
                    near.map(meant -> "write " + meant)
                            .orElse("write one of " + String.join(", ", all)
                                    + "; describe any other form by a pattern")));
        } else if (!types.isEmpty() && Types.NAMES.containsAll(types) && !types.contains(owner.get())) {
            findings.accept(new Finding(
                    place,
                    RULE,
                    "the format '" + format + "' belongs to the type " + owner.get(),
                    "write type: " + owner.get() + ", or delete the format"));
        }
    }

    private static boolean isTypingError(String format, String meant) {
        boolean longEnough = format.length() >= 2 * TYPING_ERROR;
        return longEnough
                && (format.replaceAll("[-_ ]", "").equalsIgnoreCase(meant.replaceAll("[-_ ]", ""))
                        || Spelling.distance(format, meant) < TYPING_ERROR
                        || Spelling.distance(format, meant) == TYPING_ERROR && format.length() > 3 * TYPING_ERROR);
    }
}
