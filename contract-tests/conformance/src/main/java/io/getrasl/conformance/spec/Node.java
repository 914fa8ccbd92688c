package io.getrasl.conformance.spec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** A place in the bundle together with its pointer, references followed. Immutable. */
public final class Node {
    private static final int LONGEST_CHAIN = 20;

    private final JsonNode root;
    private final JsonPointer pointer;
    private final JsonNode json;

    private Node(JsonNode root, JsonPointer pointer, JsonNode json) {
        this.root = root;
        this.pointer = pointer;
        this.json = json;
    }

    static Node root(JsonNode bundle) {
        return new Node(bundle, JsonPointer.empty(), bundle);
    }

    public JsonPointer pointer() {
        return pointer;
    }

    /** The value, which is not to be changed. */
    public JsonNode json() {
        return json;
    }

    public boolean isPresent() {
        return !json.isMissingNode();
    }

    /** The child of this name; missing where there is none. */
    public Node get(String name) {
        return new Node(root, pointer.appendProperty(name), json.path(name)).resolved();
    }

    /** The children of an object by their names, in order. */
    public Map<String, Node> fields() {
        Map<String, Node> fields = new LinkedHashMap<>();
        json.propertyNames().forEach(name -> fields.put(name, get(name)));
        return fields;
    }

    /** The items of an array, in order. */
    public List<Node> items() {
        List<Node> items = new ArrayList<>();
        for (int index = 0; json.isArray() && index < json.size(); index++) {
            items.add(new Node(root, pointer.appendIndex(index), json.get(index)).resolved());
        }
        return items;
    }

    public Optional<String> text(String name) {
        return json.path(name).isString() ? Optional.of(json.path(name).stringValue()) : Optional.empty();
    }

    /** The texts of the array of this name, in order; empty where there is none. */
    public List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        json.path(name).forEach(text -> texts.add(text.asString()));
        return texts;
    }

    private Node resolved() {
        Node node = this;
        for (int step = 0; step < LONGEST_CHAIN && node.json.path("$ref").isString(); step++) {
            JsonPointer target =
                    JsonPointer.compile(node.json.get("$ref").stringValue().substring(1));
            node = new Node(root, target, root.at(target));
        }
        return node;
    }
}
