package io.getrasl.openapi.compat.document;

import io.getrasl.openapi.JsonPointer;
import io.getrasl.openapi.Place;
import io.getrasl.openapi.tree.ArrayNode;
import io.getrasl.openapi.tree.Member;
import io.getrasl.openapi.tree.Node;
import io.getrasl.openapi.tree.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** One of the two documents that are compared. */
public final class ApiDocument {

    private static final int LONGEST_CHAIN = 50;

    private final ObjectNode root;
    private final References references;

    private ApiDocument(ObjectNode root, References references) {
        this.root = root;
        this.references = references;
    }

    /** A document whose references all lead into itself, wherever its parts were written. */
    public static ApiDocument bundled(ObjectNode root) {
        return new ApiDocument(root, (reference, from) -> inside(root, reference));
    }

    /**
     * A document in a file, which may refer to other files.
     *
     * @param file the root document
     * @param show how places name a file
     * @throws IOException if the file cannot be read, or is no object
     */
    public static ApiDocument read(Path file, Function<Path, String> show) throws IOException {
        Documents documents = new Documents(show);
        return new ApiDocument(documents.root(file.toAbsolutePath().normalize()), documents);
    }

    private static Optional<Node> inside(ObjectNode root, String reference) {
        if (!reference.startsWith("#")) {
            return Optional.empty();
        }
        try {
            return root.at(JsonPointer.decodePercent(reference.substring(1)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The same document with all of its files read, for when they will be out of reach. */
    ApiDocument loaded() {
        load(root, new HashSet<>());
        return this;
    }

    private void load(Node node, Set<String> seen) {
        if (node instanceof ArrayNode array) {
            array.items().forEach(item -> load(item, seen));
        } else if (node instanceof ObjectNode object) {
            Optional<String> reference = object.text("$ref");
            if (reference.isPresent() && seen.add(object.place().file() + " " + reference.get())) {
                follow(object).ifPresent(target -> load(target, seen));
            }
            object.members().forEach(member -> load(member.value(), seen));
        }
    }

    /** The root object. */
    public ObjectNode root() {
        return root;
    }

    /** The version of the API that the document describes; empty if it does not say. */
    public String version() {
        return root.object("info").flatMap(info -> info.text("version")).orElse("");
    }

    /** Where the version stands, or else the start of the document. */
    public Place versionPlace() {
        return root.object("info")
                .flatMap(info -> info.child("version"))
                .map(Node::place)
                .orElse(root.place());
    }

    /** Whether it is written by OpenAPI 3.0, in which nothing counts beside a {@code $ref}. */
    public boolean isOlderThan31() {
        return root.text("openapi").filter(version -> version.startsWith("3.0")).isPresent();
    }

    /** What a reference leads to; the node itself if it is none, empty if it leads nowhere or in a circle. */
    public Optional<Node> resolve(Node node) {
        Node current = node;
        for (int i = 0; i < LONGEST_CHAIN; i++) {
            Optional<String> reference = current.text("$ref");
            if (reference.isEmpty()) {
                return Optional.of(current);
            }
            Optional<Node> target = follow(current);
            if (target.isEmpty()) {
                return Optional.empty();
            }
            current = target.get();
        }
        return Optional.empty();
    }

    /** One step along a reference; empty if the node is none or it leads nowhere. */
    public Optional<Node> follow(Node node) {
        return node.text("$ref")
                .flatMap(reference -> references.follow(
                        reference,
                        ((ObjectNode) node).member("$ref").orElseThrow().place()));
    }

    /** The object that a node is or refers to; an empty one in its place if there is none. */
    public ObjectNode object(Node node) {
        return resolve(node)
                .filter(ObjectNode.class::isInstance)
                .map(ObjectNode.class::cast)
                .orElse(ObjectNode.of(node.place(), List.of()));
    }

    /** The properties of the object at a name, references followed; none if there is no such object. */
    public Collection<Member> members(ObjectNode object, String name) {
        return object.child(name).map(node -> object(node).members()).orElse(List.of());
    }

    /** The name of the component that a reference names: the last word of its pointer, or of its path without the ending. */
    public static String name(String reference) {
        String end = reference.endsWith("#") ? reference.substring(0, reference.length() - 1) : reference;
        String last = end.substring(Math.max(end.lastIndexOf('/'), end.lastIndexOf('#')) + 1);
        String plain = end.contains("#") ? last : last.replaceFirst("\\.(ya?ml|json)$", "");
        return plain.replace("~1", "/").replace("~0", "~");
    }
}
