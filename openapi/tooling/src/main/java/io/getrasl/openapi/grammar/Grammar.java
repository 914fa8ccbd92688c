package io.getrasl.openapi.grammar;

import io.getrasl.openapi.tree.ArrayNode;
import io.getrasl.openapi.tree.Node;
import io.getrasl.openapi.tree.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** OpenAPI 3.1 with this API's extensions, or OpenAPI 3.0, as kinds of objects. */
public final class Grammar {

    private static final Grammar NEWEST = new Grammar(GrammarFile.read("openapi-3.1.yaml", Map.of()));

    /** Dozens of rules walk through the same document, one after the other. */
    private static volatile Walk latest;

    private final Map<String, Kind> kinds;

    private record Step(Kind kind, ObjectNode object) {}

    private record Walk(ObjectNode document, List<Step> steps) {}

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
        Walk walk = latest;
        if (walk == null || walk.document != document) {
            walk = new Walk(document, new ArrayList<>());
            Grammar grammar = of(document);
            grammar.visit(document, grammar.kind("Document"), walk.steps);
            latest = walk;
        }
        walk.steps.forEach(step -> visitor.accept(step.kind, step.object));
    }

    private void visit(Node node, Kind expected, List<Step> steps) {
        if (!(node instanceof ObjectNode object)) {
            return;
        }
        Kind kind = isReference(object, expected) ? kinds.get("Reference") : expected;
        steps.add(new Step(kind, object));
        object.members()
                .forEach(member -> kind.shape(member.name())
                        .filter(Shape::isObject)
                        .ifPresent(shape -> descend(member.value(), shape, steps)));
    }

    private void descend(Node value, Shape shape, List<Step> steps) {
        Kind kind = kinds.get(shape.of());
        switch (shape.holder()) {
            case ONE -> visit(value, kind, steps);
            case LIST -> {
                if (value instanceof ArrayNode array) {
                    array.items().forEach(item -> visit(item, kind, steps));
                }
            }
            case MAP -> {
                if (value instanceof ObjectNode object) {
                    object.members().forEach(member -> visit(member.value(), kind, steps));
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
