package io.getrasl.openapi.source;

import io.getrasl.openapi.JsonPointer;
import io.getrasl.openapi.Spelling;
import io.getrasl.openapi.tree.Member;
import io.getrasl.openapi.tree.Node;
import io.getrasl.openapi.tree.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** What a broken reference was probably meant to be. */
final class Suggestions {

    private static final int MOST_TYPING_ERRORS = 2;

    private final Map<String, SourceFile> files;

    Suggestions(Map<String, SourceFile> files) {
        this.files = files;
    }

    /** The file of the same name elsewhere, otherwise the nearest name in the same folder, otherwise the nearest anywhere. */
    Optional<SourceFile> forFile(String missing) {
        String folder = missing.substring(0, missing.lastIndexOf('/') + 1);
        return files.values().stream()
                .filter(file -> file.name().equalsIgnoreCase(missing))
                .findFirst()
                .or(() -> nearest(missing, file -> file.name().startsWith(folder)))
                .or(() -> nearest(missing, file -> file.role().kind() == Role.Kind.COMPONENT));
    }

    /** Whether it is rather a file that is still to be written than one that is misspelt. */
    static boolean isFar(SourceFile meant, String missing) {
        return Spelling.distance(RelativePath.stem(meant.name()), RelativePath.stem(missing)) > MOST_TYPING_ERRORS;
    }

    /** The component that a pointer into the bundle means. */
    Optional<SourceFile> forBundlePointer(String pointer) {
        return files.values().stream()
                .filter(file -> file.role().kind() == Role.Kind.COMPONENT)
                .filter(file -> pointer.equals(file.role().pointer()))
                .findFirst();
    }

    /** What to do about a pointer that leads nowhere. */
    static String forPointer(Node content, String path, String pointer) {
        String reached = "";
        Node node = content;
        for (String name : JsonPointer.parse(pointer)) {
            Optional<Node> next = node.child(name);
            if (next.isEmpty()) {
                return forName(node, path, reached, name);
            }
            reached = JsonPointer.child(reached, name);
            node = next.get();
        }
        throw new IllegalArgumentException("leads somewhere: " + pointer);
    }

    private static String forName(Node node, String path, String reached, String name) {
        Optional<String> reference = node.text("$ref");
        if (reference.isPresent()) {
            return "refer to " + RelativePath.fileName(reference.get()) + ", which stands at '" + reached + "'";
        }
        List<String> names = node instanceof ObjectNode object
                ? object.members().stream().map(Member::name).toList()
                : List.of();
        return Spelling.nearest(name, names)
                .map(near -> "write " + path + "#" + JsonPointer.child(reached, near))
                .orElse("correct the pointer; it fails at '" + name + "'");
    }

    private Optional<SourceFile> nearest(String missing, Predicate<SourceFile> among) {
        List<SourceFile> candidates = files.values().stream().filter(among).toList();
        return Spelling.nearest(
                        RelativePath.stem(missing),
                        candidates.stream()
                                .map(file -> RelativePath.stem(file.name()))
                                .toList())
                .flatMap(stem -> candidates.stream()
                        .filter(file -> RelativePath.stem(file.name()).equals(stem))
                        .findFirst());
    }
}
