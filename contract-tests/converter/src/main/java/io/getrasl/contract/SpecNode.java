package io.getrasl.contract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** A place in the bundle together with its pointer, so that whatever is read can also be named. */
final class SpecNode {
    private final JsonNode root;
    private final JsonPointer pointer;
    private final JsonNode json;

    private SpecNode(JsonNode root, JsonPointer pointer, JsonNode json) {
        this.root = root;
        this.pointer = pointer;
        this.json = json;
    }

    static SpecNode root(JsonNode bundle) {
        return new SpecNode(bundle, JsonPointer.empty(), bundle);
    }

    JsonPointer pointer() {
        return pointer;
    }

    JsonNode json() {
        return json;
    }

    boolean isPresent() {
        return !json.isMissingNode();
    }

    /** The named child, with its reference followed; missing where there is none. */
    SpecNode get(String name) {
        return new SpecNode(root, pointer.appendProperty(name), json.path(name)).resolved();
    }

    /** The children of an object in their order, each with its name. */
    List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        json.properties().forEach(entry -> fields.add(new Field(entry.getKey(), get(entry.getKey()))));
        return fields;
    }

    /** The items of an array in their order. */
    List<SpecNode> items() {
        List<SpecNode> items = new ArrayList<>();
        for (int index = 0; index < json.size() && json.isArray(); index++) {
            items.add(new SpecNode(root, pointer.appendIndex(index), json.get(index)).resolved());
        }
        return items;
    }

    Optional<String> text(String name) {
        JsonNode value = json.path(name);
        return value.isString() ? Optional.of(value.stringValue()) : Optional.empty();
    }

    /** The texts of the array of this name, in order; empty where there is none. */
    Set<String> texts(String name) {
        Set<String> texts = new LinkedHashSet<>();
        json.path(name).forEach(value -> texts.add(value.stringValue()));
        return texts;
    }

    private SpecNode resolved() {
        SpecNode node = this;
        Set<String> seen = new LinkedHashSet<>();
        while (node.json.path("$ref").isString()) {
            String reference = node.json.get("$ref").stringValue();
            if (!seen.add(reference)) {
                throw new IllegalArgumentException("circular reference " + reference + " at " + pointer);
            }
            JsonPointer target = JsonPointer.compile(reference.substring(1));
            node = new SpecNode(root, target, root.at(target));
        }
        return node;
    }

    record Field(String name, SpecNode value) {}
}
