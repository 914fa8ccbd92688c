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
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** {@code unused-component}, {@code path-not-indexed} and {@code webhook-not-indexed}: every file is reached from the root document. */
final class UsedComponents implements Rule<Specification> {

    @Override
    public void check(Specification specification, Consumer<Finding> findings) {
        Set<SourceFile> reached = new HashSet<>();
        reach(specification, specification.root(), reached);
        if (!isKnown(reached)) {
            return;
        }
        for (SourceFile file : specification.files(Role.Kind.PATH_ITEM)) {
            // What only a forgotten path uses is used once the path is listed, so it is no finding of its own.
            if (reach(specification, file, reached)) {
                boolean webhook = file.name().startsWith("webhooks/");
                findings.accept(new Finding(
                        file.start(),
                        webhook ? "webhook-not-indexed" : "path-not-indexed",
                        specification.root().shown() + " does not list this file",
                        "add a line with its " + (webhook ? "event" : "URL") + " and { $ref: '" + file.name()
                                + "' } there, or delete the file"));
            }
        }
        if (!isKnown(reached)) {
            return;
        }
        Role.Kind kind = specification.isLaidOut() ? Role.Kind.COMPONENT : Role.Kind.UNKNOWN;
        for (SourceFile file : specification.files(kind)) {
            if (!reached.contains(file)) {
                findings.accept(new Finding(
                        file.start(),
                        "unused-component",
                        "nothing that " + specification.root().shown() + " leads to refers to this "
                                + (specification.isLaidOut() ? "component" : "file"),
                        "refer to it where it belongs, or delete the file"));
            }
        }
    }

    /** What an unreadable file refers to is unknown, and so is what is unused. */
    private static boolean isKnown(Set<SourceFile> reached) {
        return reached.stream().allMatch(file -> file.content().isPresent());
    }

    /** Adds a file and all that it leads to; false if it was there already. */
    private static boolean reach(Specification specification, SourceFile start, Set<SourceFile> reached) {
        if (!reached.add(start)) {
            return false;
        }
        Deque<SourceFile> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            for (Reference reference : specification.references(open.remove())) {
                target(specification.resolve(reference)).filter(reached::add).ifPresent(open::add);
            }
        }
        return true;
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
