package io.getrasl.openapi.rules;

import io.getrasl.openapi.Finding;
import io.getrasl.openapi.source.Reference;
import io.getrasl.openapi.source.Specification;
import java.util.function.Consumer;

/** {@code misplaced-ref}: a {@code $ref} stands for one thing, never for the names of several. */
final class ReferencesInPlace implements Rule<Specification> {

    @Override
    public void check(Specification specification, Consumer<Finding> findings) {
        for (Reference reference : specification.references()) {
            if (reference.context().isNames()) {
                findings.accept(new Finding(
                        reference.place(),
                        "misplaced-ref",
                        "a $ref stands where a name is expected",
                        "put a name in between, like 'name: { $ref: ... }'"));
            }
        }
    }
}
