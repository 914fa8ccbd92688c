package io.getrasl.openapi.rules;

import io.getrasl.openapi.JsonPointer;
import io.getrasl.openapi.bundle.YamlWriter;
import io.getrasl.openapi.source.SpecificationReader;
import io.getrasl.openapi.source.YamlReader;
import io.getrasl.openapi.tree.ArrayNode;
import io.getrasl.openapi.tree.Member;
import io.getrasl.openapi.tree.Node;
import io.getrasl.openapi.tree.ObjectNode;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A specification that breaks no rule of any group, for examples of rules to be applied to. */
final class CompleteFixture {

    private static final String PART = "# in ";
    private static final String WHOLE = "# ";

    private final Path folder;

    private CompleteFixture(Path folder) {
        this.folder = folder;
    }

    /** Writes it to {@code openapi/} in a folder. */
    static CompleteFixture in(Path parent) throws IOException {
        Path original = original();
        Path folder = parent.resolve("openapi");
        try (Stream<Path> files = Files.walk(original)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(original.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        return new CompleteFixture(folder);
    }

    /** Makes the changes of an example, which are separated by lines of three hyphens. */
    CompleteFixture apply(String example) throws IOException {
        for (String change : example.split("\n---\n")) {
            String header = change.substring(0, change.indexOf('\n'));
            String text = change.substring(change.indexOf('\n') + 1) + "\n";
            if (header.startsWith(PART)) {
                merge(header.substring(PART.length()), text);
            } else {
                Path file = folder.resolve(header.substring(WHOLE.length()));
                Files.createDirectories(file.getParent());
                Files.writeString(file, text);
            }
        }
        return this;
    }

    Check check() throws IOException {
        return Check.of(SpecificationReader.read(folder));
    }

    private void merge(String place, String text) throws IOException {
        int hash = place.indexOf('#');
        Path file = folder.resolve(hash < 0 ? place : place.substring(0, hash));
        List<String> path = JsonPointer.parse(hash < 0 ? "" : place.substring(hash + 1));
        Files.writeString(file, YamlWriter.write(merged(read(Files.readString(file)), path, read(text))));
    }

    private static Node merged(Node into, List<String> path, Node part) {
        if (path.isEmpty()) {
            ObjectNode merged = (ObjectNode) into;
            for (Member member : ((ObjectNode) part).members()) {
                merged = merged.with(member);
            }
            return merged;
        }
        List<String> rest = path.subList(1, path.size());
        if (into instanceof ArrayNode array) {
            List<Node> items = new ArrayList<>(array.items());
            int index = Integer.parseInt(path.get(0));
            items.set(index, merged(items.get(index), rest, part));
            return new ArrayNode(array.place(), items);
        }
        ObjectNode object = (ObjectNode) into;
        Member child = object.member(path.get(0)).orElseThrow(() -> new AssertionError("nothing at " + path));
        return object.with(child.with(merged(child.value(), rest, part)));
    }

    private static Node read(String text) {
        YamlReader reader = new YamlReader("example");
        Node node = reader.read(text).orElseThrow(() -> new AssertionError(reader.problems() + "\n" + text));
        if (!reader.problems().isEmpty()) {
            throw new AssertionError(reader.problems());
        }
        return node;
    }

    /** Where it stands before any change. */
    static Path original() {
        try {
            return Path.of(CompleteFixture.class
                    .getResource("/io/getrasl/openapi/complete")
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
