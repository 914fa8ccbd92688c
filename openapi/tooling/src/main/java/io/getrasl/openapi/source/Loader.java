package io.getrasl.openapi.source;

import io.getrasl.openapi.Place;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/** Finds all references, and reads the files outside of the layout to which they lead. */
final class Loader {

    /** Reads a file by its path from the folder of the root document. */
    @FunctionalInterface
    interface FileSource {
        Optional<SourceFile> read(String name) throws IOException;
    }

    private final SortedMap<String, SourceFile> files;
    private final Resolver resolver;
    private final FileSource source;
    private final Map<SourceFile, List<Reference>> references = new IdentityHashMap<>();
    private final Set<Place> seen = new HashSet<>();
    private final Deque<Reference> open = new ArrayDeque<>();
    private final Fragments fragments;

    /**
     * A loader.
     *
     * @param files    what was read so far, by name; what is read is added
     * @param resolver follows references among those files
     * @param source   reads further files
     */
    Loader(SortedMap<String, SourceFile> files, Resolver resolver, FileSource source) {
        this.files = files;
        this.resolver = resolver;
        this.source = source;
        this.fragments = new Fragments(componentPointers());
    }

    void load() throws IOException {
        for (SourceFile file : List.copyOf(files.values())) {
            add(file, ReferenceScanner.scan(file));
        }
        while (!open.isEmpty()) {
            follow(open.remove());
        }
    }

    SortedMap<String, SourceFile> files() {
        return files;
    }

    Map<SourceFile, List<Reference>> references() {
        return references;
    }

    Fragments fragments() {
        return fragments;
    }

    private void follow(Reference reference) throws IOException {
        Optional<String> name = Resolver.fileName(reference);
        if (name.isEmpty()) {
            return;
        }
        SourceFile known = files.get(name.get());
        if (known == null || known.role().kind() == Role.Kind.UNKNOWN) {
            Optional<SourceFile> read = source.read(name.get());
            if (read.isEmpty()) {
                return;
            }
            files.put(name.get(), read.get());
        } else if (known.role().kind() != Role.Kind.FRAGMENT) {
            return;
        }
        if (resolver.resolve(reference.from(), reference.text()) instanceof Resolution.Found found) {
            fragments
                    .add(found.file(), found.pointer(), reference)
                    .ifPresent(part -> add(
                            part.file(),
                            ReferenceScanner.scan(part.file(), part.node(), part.context(), reference.section())));
        }
    }

    /** Parts of a file may overlap, so a reference can come twice. */
    private void add(SourceFile file, List<Reference> found) {
        List<Reference> all = references.computeIfAbsent(file, each -> new ArrayList<>());
        for (Reference reference : found) {
            if (seen.add(reference.place())) {
                all.add(reference);
                open.add(reference);
            }
        }
    }

    private List<String> componentPointers() {
        List<String> pointers = new ArrayList<>();
        for (SourceFile file : files.values()) {
            if (file.role().kind() == Role.Kind.COMPONENT) {
                pointers.add(file.role().pointer());
            } else if (file.role().kind() == Role.Kind.ROOT) {
                pointers.addAll(RootComponents.pointers(file));
            }
        }
        return pointers;
    }
}
