package io.getrasl.openapi.profile;

import io.getrasl.openapi.JsonPointer;
import io.getrasl.openapi.tree.ArrayNode;
import io.getrasl.openapi.tree.Node;
import io.getrasl.openapi.tree.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What an object schema with {@code allOf} is made of. */
public final class Composition {

    private final ObjectNode document;
    private final Set<Node> entered = new LinkedHashSet<>();
    private final List<ObjectNode> parts = new ArrayList<>();
    private boolean plain = true;

    private Composition(ObjectNode document) {
        this.document = document;
    }

    /**
     * The objects whose properties a schema brings together: those it builds on in their order, each after what it builds on in
     * turn, and the schema itself last.
     *
     * @param document the bundled document, in which references lead to places of its own
     * @param schema   a schema in it
     * @return empty if there is no {@code allOf}, or if a part of it is no object with properties
     */
    public static Optional<List<ObjectNode>> parts(ObjectNode document, Node schema) {
        if (!(schema instanceof ObjectNode object) || object.member("allOf").isEmpty()) {
            return Optional.empty();
        }
        Composition composition = new Composition(document);
        composition.add(object);
        return composition.plain ? Optional.of(List.copyOf(composition.parts)) : Optional.empty();
    }

    private void add(Node node) {
        if (!(node instanceof ObjectNode schema)) {
            plain = false;
            return;
        }
        if (!entered.add(schema)) {
            return;
        }
        Optional<String> reference = schema.text("$ref");
        if (reference.isPresent()) {
            target(reference.get()).ifPresentOrElse(this::add, () -> plain = false);
            return;
        }
        Optional<Node> allOf = schema.child("allOf");
        allOf.filter(ArrayNode.class::isInstance)
                .ifPresent(array -> ((ArrayNode) array).items().forEach(this::add));
        plain &= allOf.isPresent() || schema.object("properties").isPresent();
        parts.add(schema);
    }

    private Optional<Node> target(String reference) {
        return JsonPointer.follow(document, reference);
    }
}
