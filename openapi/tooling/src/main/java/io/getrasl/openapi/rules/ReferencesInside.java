package io.getrasl.openapi.rules;

import io.getrasl.openapi.Finding;
import io.getrasl.openapi.source.Context;
import io.getrasl.openapi.source.Reference;
import io.getrasl.openapi.source.Resolution;
import io.getrasl.openapi.source.Resolution.Found;
import io.getrasl.openapi.source.Resolution.Outside;
import io.getrasl.openapi.source.Role;
import io.getrasl.openapi.source.Specification;
import io.getrasl.openapi.tree.ObjectNode;
import java.util.function.Consumer;

/** {@code ref-outside-components}: what is shared is a component; only the index refers to path items. */
final class ReferencesInside implements Rule<Specification> {

    private static final String RULE = "ref-outside-components";

    @Override
    public void check(Specification specification, Consumer<Finding> findings) {
        for (Reference reference : specification.references()) {
            Resolution resolution = specification.resolve(reference);
            if (resolution instanceof Outside outside) {
                findings.accept(new Finding(reference.place(), RULE, outside.message(), outside.remedy()));
            } else if (resolution instanceof Found found) {
                check(reference, found, findings);
            }
        }
    }

    private static void check(Reference reference, Found found, Consumer<Finding> findings) {
        if (found.file().role().kind() == Role.Kind.FRAGMENT) {
            findings.accept(new Finding(
                    reference.place(),
                    RULE,
                    "'" + reference.text() + "' is neither a path item of the index nor a component",
                    "move it to components/<kind>/ and refer to it there"));
            return;
        }
        boolean pathItem = found.file().role().kind() == Role.Kind.PATH_ITEM;
        boolean own = found.file().equals(reference.from());
        if (pathItem && !own && reference.context() != Context.PATH_ITEM) {
            findings.accept(new Finding(
                    reference.place(),
                    RULE,
                    "'" + reference.text() + "' reaches into a path item",
                    "move what both need to components/<kind>/ and refer to it there"));
        }
        if (reference.context() == Context.PATH_ITEM && !(pathItem && found.node() instanceof ObjectNode)) {
            findings.accept(new Finding(
                    reference.place(),
                    RULE,
                    "'" + reference.text() + "' is not a path item",
                    "refer to a file in paths/ or webhooks/"));
        }
    }
}
