package io.getrasl.openapi.rules;

import io.getrasl.openapi.Finding;
import io.getrasl.openapi.Place;
import io.getrasl.openapi.source.Context;
import io.getrasl.openapi.source.Reference;
import io.getrasl.openapi.source.Resolution.Found;
import io.getrasl.openapi.source.SourceFile;
import io.getrasl.openapi.source.Specification;
import io.getrasl.openapi.tree.Member;
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

    @Override
    public void check(Specification specification, Consumer<Finding> findings) {
        for (Reference reference : specification.references()) {
            if (isInCircle(specification, reference)) {
                findings.accept(new Finding(
                        reference.place(),
                        "circular-ref",
                        "'" + reference.text() + "' leads back here, from reference to reference",
                        "write the content out in one of the files"));
            }
        }
    }

    private static boolean isInCircle(Specification specification, Reference reference) {
        Set<Place> passed = new HashSet<>();
        SourceFile from = reference.from();
        String text = reference.text();
        while (specification.resolve(from, text) instanceof Found found) {
            Optional<Member> next = onlyReference(found, reference.context());
            if (next.isEmpty() || !passed.add(next.get().place())) {
                break;
            }
            from = found.file();
            text = found.node().text("$ref").orElseThrow();
        }
        return passed.contains(reference.place());
    }

    /** A schema with more than its reference says something by itself; a path item is replaced as a whole. */
    private static Optional<Member> onlyReference(Found found, Context context) {
        if (!(found.node() instanceof ObjectNode object)) {
            return Optional.empty();
        }
        boolean replaced = context == Context.PATH_ITEM || object.members().size() == 1;
        return object.member("$ref")
                .filter(member -> replaced && Context.OBJECT.reference(member).isPresent());
    }
}
