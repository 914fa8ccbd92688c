package io.getrasl.openapi.grammar;

import io.getrasl.openapi.source.YamlReader;
import io.getrasl.openapi.tree.ArrayNode;
import io.getrasl.openapi.tree.Node;
import io.getrasl.openapi.tree.ObjectNode;
import io.getrasl.openapi.tree.ScalarNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/** OpenAPI 3.1 with this API's extensions, as kinds of objects. */
public final class Grammar {

    private static final String FILE = "openapi-3.1.yaml";
    private static final Map<String, Kind> KINDS = read();

    private Grammar() {}

    /** All kinds of objects. */
    public static Collection<Kind> kinds() {
        return KINDS.values();
    }

    /** Calls {@code visitor} for every object of a document that has keywords, each before those below it. */
    public static void walk(ObjectNode document, BiConsumer<Kind, ObjectNode> visitor) {
        visit(document, KINDS.get("Document"), visitor);
    }

    private static void visit(Node node, Kind expected, BiConsumer<Kind, ObjectNode> visitor) {
        if (!(node instanceof ObjectNode object)) {
            return;
        }
        Kind kind = isReference(object, expected) ? KINDS.get("Reference") : expected;
        visitor.accept(kind, object);
        object.members()
                .forEach(member -> kind.shape(member.name())
                        .filter(Shape::isObject)
                        .ifPresent(shape -> descend(member.value(), shape, visitor)));
    }

    private static void descend(Node value, Shape shape, BiConsumer<Kind, ObjectNode> visitor) {
        Kind kind = KINDS.get(shape.of());
        switch (shape.holder()) {
            case ONE -> visit(value, kind, visitor);
            case LIST -> {
                if (value instanceof ArrayNode array) {
                    array.items().forEach(item -> visit(item, kind, visitor));
                }
            }
            case MAP -> {
                if (value instanceof ObjectNode object) {
                    object.members().forEach(member -> visit(member.value(), kind, visitor));
                }
            }
        }
    }

    /** Objects that have {@code $ref} among their keywords take others beside it; instead of the rest stands a reference. */
    private static boolean isReference(ObjectNode object, Kind kind) {
        return object.text("$ref").isPresent()
                && !kind.isOpen()
                && !kind.names().contains("$ref");
    }

    private static Map<String, Kind> read() {
        try (InputStream file = Grammar.class.getResourceAsStream(FILE)) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            ObjectNode kinds = (ObjectNode) new YamlReader(FILE).read(text).orElseThrow();
            Map<String, Kind> byName = new LinkedHashMap<>();
            kinds.members().forEach(kind -> byName.put(kind.name(), kind(kind.name(), (ObjectNode) kind.value())));
            return Collections.unmodifiableMap(byName);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Kind kind(String name, ObjectNode keywords) {
        Map<String, Shape> shapes = new LinkedHashMap<>();
        keywords.members()
                .forEach(member -> shapes.put(member.name(), Shape.parse(((ScalarNode) member.value()).text())));
        return new Kind(name, Collections.unmodifiableMap(shapes));
    }
}
