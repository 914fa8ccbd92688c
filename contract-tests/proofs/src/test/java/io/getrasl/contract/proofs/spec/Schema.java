package io.getrasl.contract.proofs.spec;

import io.getrasl.contract.check.Contracts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/**
 * A schema of the bundle, with references followed.
 *
 * @param pointer where it stands in the bundle
 * @param node what stands there
 */
public record Schema(JsonPointer pointer, JsonNode node) {

    /** The schema at a pointer of the bundle, or the one that it refers to. */
    public static Schema at(JsonPointer pointer) {
        JsonPointer place = pointer;
        JsonNode node = bundle().at(place);
        while (node.path("$ref").isString()) {
            place = JsonPointer.compile(node.get("$ref").stringValue().substring(1));
            node = bundle().at(place);
        }
        return new Schema(place, node);
    }

    private static JsonNode bundle() {
        return Contracts.SPECIFICATION.bundle();
    }

    private Schema child(String keyword) {
        return at(pointer.appendProperty(keyword));
    }

    /** The alternatives of a {@code oneOf} or {@code anyOf}; this one alone where there is no choice. */
    public List<Schema> alternatives() {
        List<Schema> found = new ArrayList<>();
        for (String keyword : List.of("oneOf", "anyOf")) {
            for (int index = 0; index < node.path(keyword).size(); index++) {
                found.add(at(pointer.appendProperty(keyword).appendIndex(index)));
            }
        }
        return found.isEmpty() ? List.of(this) : found;
    }

    /** The types that a value may have, {@code null} among them; empty where the schema does not say. */
    public List<String> types() {
        JsonNode type = node.path("type");
        if (type.isString()) {
            return List.of(type.stringValue());
        }
        List<String> types = new ArrayList<>();
        type.forEach(each -> types.add(each.stringValue()));
        return types;
    }

    /** The first type that is not {@code null}; {@code object} where only properties tell. */
    public String type() {
        return types().stream()
                .filter(type -> !type.equals("null"))
                .findFirst()
                .orElse(properties().isEmpty() ? "string" : "object");
    }

    /** Properties by name, those of all parts of an {@code allOf} together. */
    public Map<String, Schema> properties() {
        Map<String, Schema> properties = new LinkedHashMap<>();
        parts().forEach(part -> part.node
                .path("properties")
                .propertyNames()
                .forEach(name -> properties.put(
                        name, at(part.pointer.appendProperty("properties").appendProperty(name)))));
        return properties;
    }

    /** Names of the properties that must be there. */
    public Set<String> required() {
        Set<String> names = new LinkedHashSet<>();
        parts().forEach(part -> part.node.path("required").forEach(name -> names.add(name.stringValue())));
        return names;
    }

    private List<Schema> parts() {
        List<Schema> parts = new ArrayList<>(List.of(this));
        for (int index = 0; index < node.path("allOf").size(); index++) {
            parts.addAll(at(pointer.appendProperty("allOf").appendIndex(index)).parts());
        }
        return parts;
    }

    /** The schema of an array's items. */
    public Optional<Schema> items() {
        return node.has("items") ? Optional.of(child("items")) : Optional.empty();
    }

    /** A limit such as {@code maxLength}. */
    public int limit(String keyword, int otherwise) {
        return node.path(keyword).asInt(otherwise);
    }

    /** A text such as {@code format}; empty where there is none. */
    public String text(String keyword) {
        return node.path(keyword).asString("");
    }
}
