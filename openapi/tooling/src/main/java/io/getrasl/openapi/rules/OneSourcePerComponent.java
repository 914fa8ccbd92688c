package io.getrasl.openapi.rules;

import io.getrasl.openapi.Finding;
import io.getrasl.openapi.source.Role;
import io.getrasl.openapi.source.SourceFile;
import io.getrasl.openapi.source.Specification;
import io.getrasl.openapi.tree.ObjectNode;
import java.util.function.Consumer;

/** {@code duplicate-component}: a component stands in its file or in the root document, not in both. */
final class OneSourcePerComponent implements Rule<Specification> {

    @Override
    public void check(Specification specification, Consumer<Finding> findings) {
        specification.root().content().ifPresent(root -> {
            for (SourceFile file : specification.files(Role.Kind.COMPONENT)) {
                root.at("/components/" + file.role().section())
                        .filter(ObjectNode.class::isInstance)
                        .flatMap(section ->
                                ((ObjectNode) section).member(file.role().name()))
                        .ifPresent(member -> findings.accept(new Finding(
                                member.place(),
                                "duplicate-component",
                                "the file " + file.shown() + " is this component already",
                                "delete it here; files need no index")));
            }
        });
    }
}
