package io.getrasl.openapi.grammar;

import io.getrasl.openapi.tree.ArrayNode;
import io.getrasl.openapi.tree.Node;
import io.getrasl.openapi.tree.ObjectNode;
import java.util.Collection;
import java.util.Map;
import java.util.function.BiConsumer;

/** OpenAPI 3.1 with this API's extensions, or OpenAPI 3.0, as kinds of objects. */
public final class Grammar {

    private static final Grammar NEWEST = new Grammar(GrammarFile.read("openapi-3.1.yaml", Map.of()));

    private final Map<String, Kind> kinds;

    private Grammar(Map<String, Kind> kinds) {
        this.kinds = kinds;
    }

    /** The grammar of the version that a document names; of 3.1 if it names none that is known. */
    public static Grammar of(ObjectNode document) {
        return is30(document) ? Older.GRAMMAR : NEWEST;
    }

    /** Whether a document is of OpenAPI 3.0, in which {@code nullable} is a keyword and {@code null} no type. */
    public static boolean is30(ObjectNode document) {
        return document.text("openapi")
                .filter(version -> version.startsWith("3.0."))
                .isPresent();
    }

    /** All kinds of objects. */
    public Collection<Kind> kinds() {
        return kinds.values();
    }

    /** The kind of that name, which must exist. */
    public Kind kind(String name) {
        return kinds.get(name);
    }

    /** Calls {@code visitor} for every object of a document that has keywords, each before those below it. */
    public static void walk(ObjectNode document, BiConsumer<Kind, ObjectNode> visitor) {
        Grammar grammar = of(document);
        grammar.visit(document, grammar.kind("Document"), visitor);
    }

    private void visit(Node node, Kind expected, BiConsumer<Kind, ObjectNode> visitor) {
        if (!(node instanceof ObjectNode object)) {
            return;
        }
        Kind kind = isReference(object, expected) ? kinds.get("Reference") : expected;
        visitor.accept(kind, object);
        object.members()
                .forEach(member -> kind.shape(member.name())
                        .filter(Shape::isObject)
                        .ifPresent(shape -> descend(member.value(), shape, visitor)));
    }

    private void descend(Node value, Shape shape, BiConsumer<Kind, ObjectNode> visitor) {
        Kind kind = kinds.get(shape.of());
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
    public static boolean isReference(ObjectNode object, Kind kind) {
        return object.text("$ref").isPresent()
                && !kind.isOpen()
                && !kind.names().contains("$ref");
    }

    /** Read when the first such document comes. */
    private static final class Older {
        static final Grammar GRAMMAR = new Grammar(GrammarFile.read("openapi-3.0.yaml", NEWEST.kinds));
    }
}
