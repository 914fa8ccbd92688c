package io.getrasl.openapi.source;

import io.getrasl.openapi.JsonPointer;
import io.getrasl.openapi.source.Resolution.Broken;
import io.getrasl.openapi.source.Resolution.Found;
import io.getrasl.openapi.source.Resolution.Outside;
import io.getrasl.openapi.source.Resolution.Unreadable;
import io.getrasl.openapi.tree.Node;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Follows references. File names count letter by letter, whatever the disk thinks of upper and lower case. */
final class Resolver {

    private static final Pattern OUTSIDE = Pattern.compile("(?s)[A-Za-z][A-Za-z0-9+.-]+:.*|/.*");

    private final Path folder;
    private final String shownFolder;
    private final Map<String, SourceFile> files;
    private final Suggestions suggestions;

    /**
     * A resolver for the files of one specification.
     *
     * @param folder      the folder of the root document
     * @param shownFolder how findings show that folder
     * @param files       the files by their path below it
     */
    Resolver(Path folder, String shownFolder, Map<String, SourceFile> files) {
        this.folder = folder;
        this.shownFolder = shownFolder;
        this.files = files;
        this.suggestions = new Suggestions(files);
    }

    Resolution resolve(SourceFile from, String text) {
        if (OUTSIDE.matcher(text).matches()) {
            return new Outside(
                    "'" + text + "' leads out of this specification", "copy what is needed into components/");
        }
        int hash = text.indexOf('#');
        try {
            String path = JsonPointer.decodePercent(hash < 0 ? text : text.substring(0, hash));
            String pointer = JsonPointer.decodePercent(hash < 0 ? "" : text.substring(hash + 1));
            return path.isEmpty() && hash >= 0 ? point(from, from, "", pointer) : file(from, path, pointer);
        } catch (IllegalArgumentException e) {
            return new Broken(
                    "'" + text + "' is not percent-encoded correctly",
                    "write the character itself instead of %..",
                    Optional.empty());
        }
    }

    /** The file that a reference leads to, by its path from the folder of the root document; empty if it leads elsewhere. */
    static Optional<String> fileName(Reference reference) {
        String text = reference.text();
        if (OUTSIDE.matcher(text).matches()) {
            return Optional.empty();
        }
        int hash = text.indexOf('#');
        try {
            String path = JsonPointer.decodePercent(hash < 0 ? text : text.substring(0, hash));
            return Optional.of(
                    path.isEmpty()
                            ? reference.from().name()
                            : RelativePath.resolve(reference.from().name(), path));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Resolution file(SourceFile from, String path, String pointer) {
        String name = RelativePath.resolve(from.name(), path);
        SourceFile target = files.get(name);
        if (target != null) {
            return point(from, target, path, pointer);
        }
        String missing = "there is no file "
                + RelativePath.resolve(shownFolder.isEmpty() ? "root" : shownFolder + "/root", name);
        Optional<SourceFile> meant = suggestions.forFile(name);
        if (meant.isEmpty() && exists(name)) {
            return new Outside(
                    "'" + path + "' is neither a path item of the index nor a component",
                    "move it to components/<kind>/ and refer to it there");
        }
        if (meant.isPresent() && meant.get().name().equalsIgnoreCase(name)) {
            missing += "; letter case counts";
        }
        String remedy = meant.map(file -> "write " + RelativePath.between(from.name(), file.name())
                        + (Suggestions.isFar(file, name) ? ", or create the file" : ""))
                .orElse("create the file or correct the reference");
        return new Broken(missing, remedy, meant);
    }

    private Resolution point(SourceFile from, SourceFile target, String path, String pointer) {
        if (target.content().isEmpty()) {
            return new Unreadable(target);
        }
        if (!pointer.isEmpty() && !pointer.startsWith("/")) {
            return new Broken(
                    "'#" + pointer + "' is not a JSON pointer",
                    "write #/ and the names that lead to it, with slashes between",
                    Optional.of(target));
        }
        Node content = target.content().get();
        Optional<Node> node = content.at(pointer);
        if (node.isPresent()) {
            return new Found(target, pointer, node.get());
        }
        Optional<SourceFile> component = suggestions.forBundlePointer(pointer);
        return new Broken(
                target.shown() + " has no " + pointer,
                component
                        .map(file -> "write " + RelativePath.between(from.name(), file.name()))
                        .orElseGet(() -> Suggestions.forPointer(content, path, pointer)),
                component.or(() -> Optional.of(target)));
    }

    private boolean exists(String name) {
        try {
            return Files.isRegularFile(folder.resolve(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
