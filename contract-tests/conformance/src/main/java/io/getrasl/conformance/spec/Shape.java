package io.getrasl.conformance.spec;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** A schema as values are made from it: {@code allOf} brought together, "or null" understood. Immutable. */
public final class Shape {
    private final Node node;
    private final boolean orNull;

    private Shape(Node node, boolean orNull) {
        this.node = node;
        this.orNull = orNull;
    }

    static Shape of(Node schema) {
        for (Node alternative : schema.get("oneOf").items()) {
            if (!alternative.text("type").filter("null"::equals).isPresent()) {
                return new Shape(alternative, true);
            }
        }
        return new Shape(schema, false);
    }

    /** Where it stands. */
    public JsonPointer pointer() {
        return node.pointer();
    }

    /** Where one of its keywords stands, or itself where it has none of this name. */
    public JsonPointer pointer(String keyword) {
        return node.json().has(keyword) ? node.pointer().appendProperty(keyword) : node.pointer();
    }

    /** The value of a keyword; missing where it is not there. */
    public JsonNode keyword(String name) {
        return node.json().path(name);
    }

    public boolean isNullable() {
        return orNull || node.texts("type").contains("null");
    }

    /** The JSON type besides null: {@code string}, {@code integer}, {@code number}, {@code boolean}, {@code array}, {@code object}. */
    public String type() {
        if (node.text("type").isPresent()) {
            return node.text("type").get();
        }
        return node.texts("type").stream()
                .filter(type -> !type.equals("null"))
                .findFirst()
                .orElse(properties().isEmpty() ? "any" : "object");
    }

    public boolean is(String type) {
        return type().equals(type);
    }

    public boolean hasFormat(String format) {
        return node.text("format").filter(format::equals).isPresent();
    }

    /** The properties by name, also those that {@code allOf} brings. */
    public Map<String, Shape> properties() {
        Map<String, Shape> properties = new LinkedHashMap<>();
        parts().forEach(part -> properties.putAll(part.properties()));
        node.get("properties").fields().forEach((name, schema) -> properties.put(name, of(schema)));
        return properties;
    }

    /** The names of required properties, also those that {@code allOf} brings. */
    public Set<String> required() {
        Set<String> required = new LinkedHashSet<>(node.texts("required"));
        parts().forEach(part -> required.addAll(part.required()));
        return required;
    }

    public Optional<Shape> items() {
        return node.get("items").isPresent() ? Optional.of(of(node.get("items"))) : Optional.empty();
    }

    /** Whether a property that is not listed is refused. */
    public boolean isClosed() {
        return keyword("additionalProperties").isBoolean()
                && !keyword("additionalProperties").booleanValue();
    }

    /** The documented text of a failed check of this value, see {@code x-messages}. */
    public Optional<String> message(String check) {
        return node.get("x-messages").text(check);
    }

    private List<Shape> parts() {
        return node.get("allOf").items().stream().map(Shape::of).toList();
    }
}
