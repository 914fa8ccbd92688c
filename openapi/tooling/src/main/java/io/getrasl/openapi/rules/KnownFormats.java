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

/** {@code unknown-format}: a format is one that generated code and validators know, and belongs to the type. */
final class KnownFormats implements SchemaRule {

    private static final String RULE = "unknown-format";

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
            findings.accept(new Finding(
                    place,
                    RULE,
                    "there is no format '" + format + "'",
                    Spelling.nearest(format, all)
                            .map(near -> "write " + near)
                            .orElse("write one of " + String.join(", ", all)
                                    + "; describe any other form by a pattern")));
        } else if (!types.isEmpty() && !types.contains(owner.get())) {
            findings.accept(new Finding(
                    place,
                    RULE,
                    "the format '" + format + "' belongs to the type " + owner.get(),
                    "write type: " + owner.get() + ", or delete the format"));
        }
    }
}
