package io.getrasl.openapi.rules;

import io.getrasl.openapi.Finding;
import io.getrasl.openapi.source.Context;
import io.getrasl.openapi.source.Reference;
import io.getrasl.openapi.source.Resolution.Found;
import io.getrasl.openapi.source.Specification;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** {@code path-listed-twice}: a path item stands under one URL. */
final class PathsListedOnce implements Rule<Specification> {

    @Override
    public void check(Specification specification, Consumer<Finding> findings) {
        Map<String, Reference> seen = new HashMap<>();
        for (Reference reference : specification.references()) {
            if (reference.from() == specification.root()
                    && reference.context() == Context.PATH_ITEM
                    && specification.resolve(reference) instanceof Found found) {
                Reference former = seen.putIfAbsent(found.file().name() + "#" + found.pointer(), reference);
                if (former != null) {
                    findings.accept(new Finding(
                            reference.place(),
                            "path-listed-twice",
                            found.file().shown() + " is listed already at " + former.place(),
                            "write a file of its own for this one"));
                }
            }
        }
    }
}
