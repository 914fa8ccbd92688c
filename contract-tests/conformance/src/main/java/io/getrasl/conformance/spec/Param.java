package io.getrasl.conformance.spec;

import tools.jackson.core.JsonPointer;

/** A parameter of an operation. */
public record Param(Node node) {
    public String name() {
        return node.text("name").orElseThrow();
    }

    public boolean isIn(String place) {
        return node.text("in").filter(place::equals).isPresent();
    }

    public Shape shape() {
        return Shape.of(node.get("schema"));
    }

    public JsonPointer pointer() {
        return node.pointer();
    }

    public String description() {
        return node.text("description").orElse("");
    }
}
