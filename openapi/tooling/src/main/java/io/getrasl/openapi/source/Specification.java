package io.getrasl.openapi.source;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** The specification as it was written. Immutable, so a change on the disk needs a new one. */
public final class Specification {

    private final SourceFile root;
    private final SortedMap<String, SourceFile> files;
    private final Map<SourceFile, List<Reference>> references;
    private final Fragments fragments;
    private final Resolver resolver;
    private final boolean laidOut;
    private final Optional<SourceFile> settings;

    Specification(SourceFile root, Loader loader, Resolver resolver, boolean laidOut, Optional<SourceFile> settings) {
        this.root = root;
        this.files = Collections.unmodifiableSortedMap(loader.files());
        this.references = loader.references();
        this.fragments = loader.fragments();
        this.resolver = resolver;
        this.laidOut = laidOut;
        this.settings = settings;
    }

    /** The file {@code rules.yaml} beside the root document, which says what rules hold; empty if there is none. */
    public Optional<SourceFile> settings() {
        return settings;
    }

    /** Whether it has a folder for each kind of file; otherwise references tell what a file is. */
    public boolean isLaidOut() {
        return laidOut;
    }

    /** What references fetch from files outside of the layout. */
    public Fragments fragments() {
        return fragments;
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
        return references.getOrDefault(file, List.of());
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
