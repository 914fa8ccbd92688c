package io.getrasl.openapi.rules;

import io.getrasl.openapi.Finding;
import io.getrasl.openapi.source.Reference;
import io.getrasl.openapi.source.Resolution.Broken;
import io.getrasl.openapi.source.Specification;
import java.util.function.Consumer;

/** {@code broken-ref}: every reference leads somewhere. */
final class WorkingReferences implements Rule<Specification> {

    @Override
    public void check(Specification specification, Consumer<Finding> findings) {
        for (Reference reference : specification.references()) {
            if (specification.resolve(reference) instanceof Broken broken) {
                findings.accept(new Finding(reference.place(), "broken-ref", broken.message(), broken.remedy()));
            }
        }
    }
}
