package io.getrasl.openapi.compat.document;

import io.getrasl.openapi.JsonPointer;
import io.getrasl.openapi.Place;
import io.getrasl.openapi.source.YamlReader;
import io.getrasl.openapi.tree.Node;
import io.getrasl.openapi.tree.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Files of a document that is spread over any number of them in any layout, each read when a reference first leads to it. */
final class Documents implements References {

    private final Function<Path, String> show;
    private final Map<String, Path> paths = new HashMap<>();
    private final Map<Path, Optional<Node>> read = new HashMap<>();

    /**
     * Reads files.
     *
     * @param show how places name a file
     */
    Documents(Function<Path, String> show) {
        this.show = show;
    }

    /**
     * The root document.
     *
     * @throws IOException if the file cannot be read, or is no object
     */
    ObjectNode root(Path file) throws IOException {
        String shown = show.apply(file);
        paths.put(shown, file);
        YamlReader reader = new YamlReader(shown);
        Optional<Node> content = reader.read(Files.readString(file));
        read.put(file, content);
        return content.filter(ObjectNode.class::isInstance)
                .map(ObjectNode.class::cast)
                .orElseThrow(() -> new IOException(shown + " is no OpenAPI document: "
                        + reader.problems().stream()
                                .map(problem -> problem.place() + " " + problem.message())
                                .findFirst()
                                .orElse("it holds no object")));
    }

    @Override
    public Optional<Node> follow(String reference, Place from) {
        int hash = reference.indexOf('#');
        String file = hash < 0 ? reference : reference.substring(0, hash);
        String pointer = hash < 0 ? "" : reference.substring(hash + 1);
        try {
            Path base = paths.get(from.file());
            Path target = file.isEmpty()
                    ? base
                    : base.resolveSibling(JsonPointer.decodePercent(file)).normalize();
            String steps = JsonPointer.decodePercent(pointer);
            return steps.isEmpty() || steps.startsWith("/")
                    ? content(target).flatMap(node -> node.at(steps))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Optional<Node> content(Path file) {
        return read.computeIfAbsent(file, this::read);
    }

    private Optional<Node> read(Path file) {
        String shown = show.apply(file);
        paths.put(shown, file);
        try {
            return Files.isRegularFile(file) ? new YamlReader(shown).read(Files.readString(file)) : Optional.empty();
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }
}
