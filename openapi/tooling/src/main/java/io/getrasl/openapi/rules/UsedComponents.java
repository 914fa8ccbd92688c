package io.getrasl.openapi.rules;

import io.getrasl.openapi.Finding;
import io.getrasl.openapi.source.Reference;
import io.getrasl.openapi.source.Resolution;
import io.getrasl.openapi.source.Resolution.Broken;
import io.getrasl.openapi.source.Resolution.Found;
import io.getrasl.openapi.source.Resolution.Unreadable;
import io.getrasl.openapi.source.Role;
import io.getrasl.openapi.source.SourceFile;
import io.getrasl.openapi.source.Specification;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** {@code unused-component} and {@code path-not-indexed}: every file is reached from the root document. */
final class UsedComponents implements Rule<Specification> {

    @Override
    public void check(Specification specification, Consumer<Finding> findings) {
        Set<SourceFile> reached = reached(specification);
        // What an unreadable file refers to is unknown, and so is what is unused.
        if (reached.stream().anyMatch(file -> file.content().isEmpty())) {
            return;
        }
        for (SourceFile file : specification.files()) {
            if (!reached.contains(file)) {
                report(file, specification.root(), findings);
            }
        }
    }

    private static void report(SourceFile file, SourceFile root, Consumer<Finding> findings) {
        if (file.role().kind() == Role.Kind.COMPONENT) {
            findings.accept(new Finding(
                    file.start(),
                    "unused-component",
                    "nothing that " + root.shown() + " leads to refers to this component",
                    "refer to it where it belongs, or delete the file"));
        } else if (file.role().kind() == Role.Kind.PATH_ITEM) {
            findings.accept(new Finding(
                    file.start(),
                    "path-not-indexed",
                    root.shown() + " does not list this file",
                    "add a line with its URL and { $ref: '" + file.name() + "' } there, or delete the file"));
        }
    }

    private static Set<SourceFile> reached(Specification specification) {
        Map<SourceFile, List<Reference>> references =
                specification.references().stream().collect(Collectors.groupingBy(Reference::from));
        Set<SourceFile> reached = new HashSet<>(Set.of(specification.root()));
        Deque<SourceFile> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            for (Reference reference : references.getOrDefault(open.remove(), List.of())) {
                target(specification.resolve(reference)).filter(reached::add).ifPresent(open::add);
            }
        }
        return reached;
    }

    private static Optional<SourceFile> target(Resolution resolution) {
        if (resolution instanceof Found found) {
            return Optional.of(found.file());
        }
        if (resolution instanceof Unreadable unreadable) {
            return Optional.of(unreadable.file());
        }
        // A misspelt reference is one mistake, not two.
        return resolution instanceof Broken broken ? broken.meant() : Optional.empty();
    }
}
