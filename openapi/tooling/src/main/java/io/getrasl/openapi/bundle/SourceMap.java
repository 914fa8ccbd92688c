package io.getrasl.openapi.bundle;

import io.getrasl.openapi.JsonPointer;
import io.getrasl.openapi.Place;
import io.getrasl.openapi.source.YamlReader;
import io.getrasl.openapi.tree.ArrayNode;
import io.getrasl.openapi.tree.Node;
import io.getrasl.openapi.tree.ObjectNode;
import io.getrasl.openapi.tree.ScalarNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Where each part of the bundle was written. Immutable.
 *
 * <p>The file is one tree. Each part of the bundle has an array there, {@code [file, line, column]}, in which the file is an index
 * into {@code files}, followed by an object with its own parts if it has any.
 */
public final class SourceMap {

    private final List<String> files;
    private final Node places;

    private SourceMap(List<String> files, Node places) {
        this.files = files;
        this.places = places;
    }

    /**
     * Reads a source map.
     *
     * @param json the file {@code *.sourcemap.json} beside the bundle; it is not closed
     * @throws IOException if it cannot be read or is no source map
     */
    public static SourceMap read(InputStream json) throws IOException {
        YamlReader reader = new YamlReader("source map");
        Optional<Node> document = reader.read(new String(json.readAllBytes(), StandardCharsets.UTF_8));
        Optional<Node> files = document.flatMap(node -> node.child("files")).filter(ArrayNode.class::isInstance);
        Optional<Node> places = document.flatMap(node -> node.child("places"));
        if (files.isEmpty() || places.isEmpty()) {
            throw new IOException("not a source map");
        }
        return new SourceMap(
                ((ArrayNode) files.get()).items().stream().map(SourceMap::text).toList(), places.get());
    }

    /**
     * Where a part of the bundle was written: for a property its name, for an item of an array the item.
     *
     * @param pointer a JSON pointer into the bundle; where it leads nowhere, its nearest ancestor answers
     */
    public Place locate(String pointer) {
        Node part = places;
        for (String name : JsonPointer.parse(pointer)) {
            Optional<Node> next = part.child("3").flatMap(parts -> parts.child(name));
            if (next.isEmpty()) {
                break;
            }
            part = next.get();
        }
        return new Place(files.get(number(part, "0")), number(part, "1"), number(part, "2"));
    }

    private static int number(Node part, String index) {
        return Integer.parseInt(text(part.child(index).orElseThrow()));
    }

    private static String text(Node scalar) {
        return ((ScalarNode) scalar).text();
    }

    /** The source map of a document, from what its nodes know. */
    public static SourceMap of(ObjectNode document) {
        return new SourceMapBuilder().build(document);
    }

    /** The map as a document of its own, to be written to a file. */
    public Node toDocument() {
        return SourceMapBuilder.document(files, places);
    }

    static SourceMap of(List<String> files, Node places) {
        return new SourceMap(files, places);
    }
}
