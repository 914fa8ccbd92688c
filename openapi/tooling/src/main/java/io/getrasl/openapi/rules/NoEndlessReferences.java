package io.getrasl.openapi.rules;

import io.getrasl.openapi.Finding;
import io.getrasl.openapi.source.Context;
import io.getrasl.openapi.source.Reference;
import io.getrasl.openapi.source.Resolution.Found;
import io.getrasl.openapi.source.SourceFile;
import io.getrasl.openapi.source.Specification;
import io.getrasl.openapi.tree.ObjectNode;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * {@code circular-ref}: following a reference ends at something that is not merely the next reference. Schemas may contain
 * themselves.
 */
final class NoEndlessReferences implements Rule<Specification> {

    private record Stop(String file, String pointer) {}

    @Override
    public void check(Specification specification, Consumer<Finding> findings) {
        for (Reference reference : specification.references()) {
            if (isEndless(specification, reference)) {
                findings.accept(new Finding(
                        reference.place(),
                        "circular-ref",
                        "'" + reference.text() + "' leads back to itself, from reference to reference",
                        "write the content out in one of the files"));
            }
        }
    }

    private static boolean isEndless(Specification specification, Reference reference) {
        Set<Stop> stops = new HashSet<>();
        SourceFile from = reference.from();
        Optional<String> next = Optional.of(reference.text());
        while (next.isPresent() && specification.resolve(from, next.get()) instanceof Found found) {
            if (!stops.add(new Stop(found.file().name(), found.pointer()))) {
                return true;
            }
            from = found.file();
            next = onlyReference(found, reference.context());
        }
        return false;
    }

    /** A schema with more than its reference says something by itself; a path item is replaced as a whole. */
    private static Optional<String> onlyReference(Found found, Context context) {
        boolean replaced = context == Context.PATH_ITEM
                || found.node() instanceof ObjectNode object && object.members().size() == 1;
        return replaced ? found.node().text("$ref") : Optional.empty();
    }
}
