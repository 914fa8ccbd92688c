package io.getrasl.openapi.source;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** The specification as it was written. Immutable, so a change on the disk needs a new one. */
public final class Specification {

    private final SourceFile root;
    private final SortedMap<String, SourceFile> files;
    private final Map<SourceFile, List<Reference>> references;
    private final Resolver resolver;

    Specification(Path folder, String shownFolder, SourceFile root, SortedMap<String, SourceFile> files) {
        this.root = root;
        this.files = Collections.unmodifiableSortedMap(files);
        this.references = new IdentityHashMap<>();
        files.values().forEach(file -> references.put(file, ReferenceScanner.scan(file)));
        this.resolver = new Resolver(folder, shownFolder, files);
    }

    /** The root document. */
    public SourceFile root() {
        return root;
    }

    /** All files, the root document among them, sorted by name. */
    public Collection<SourceFile> files() {
        return files.values();
    }

    /** The files of one kind, sorted by name. */
    public List<SourceFile> files(Role.Kind kind) {
        return files.values().stream()
                .filter(file -> file.role().kind() == kind)
                .toList();
    }

    /** All references of all files. */
    public List<Reference> references() {
        return files.values().stream()
                .flatMap(file -> references(file).stream())
                .toList();
    }

    /** The references of one of the files. */
    public List<Reference> references(SourceFile file) {
        return references.get(file);
    }

    /** Follows a reference. */
    public Resolution resolve(Reference reference) {
        return resolve(reference.from(), reference.text());
    }

    /** Follows a reference that stands in a file. */
    public Resolution resolve(SourceFile from, String reference) {
        return resolver.resolve(from, reference);
    }
}
