package io.getrasl.openapi.profile;

import io.getrasl.openapi.tree.Member;
import io.getrasl.openapi.tree.ObjectNode;
import java.util.List;
import java.util.Optional;

/**
 * Dissolves every schema that is {@code x-sparse-of} another one, so that one class stands for the object with all of its
 * properties and for the object with some of them.
 */
final class WithoutSparseSchemas implements Rewriting {

    @Override
    public ObjectNode rewrite(ObjectNode document) {
        ObjectNode rewritten = document;
        for (Member schema : schemas(document).map(ObjectNode::members).orElseGet(List::of)) {
            Optional<String> full = schema.value().text("x-sparse-of");
            if (full.isPresent() && schema.value() instanceof ObjectNode sparse) {
                rewritten = dissolve(rewritten, schema.name(), sparse, full.get());
            }
        }
        return rewritten;
    }

    private static ObjectNode dissolve(ObjectNode document, String name, ObjectNode sparse, String fullName) {
        ObjectNode components = document.object("components").orElseThrow();
        ObjectNode schemas = components.object("schemas").orElseThrow();
        Optional<Member> full = schemas.member(fullName);
        if (full.isEmpty() || !(full.get().value() instanceof ObjectNode fullSchema)) {
            return document;
        }
        ObjectNode flat = SparseSchema.flatten(fullSchema, sparse, SparseSchema.reference(name));
        ObjectNode left = schemas.with(full.get().with(flat)).filter(other -> !other.equals(name));
        ObjectNode changed = document.with(document.member("components")
                .orElseThrow()
                .with(components.with(components.member("schemas").orElseThrow().with(left))));
        return References.redirect(changed, SparseSchema.reference(name), SparseSchema.reference(fullName));
    }

    private static Optional<ObjectNode> schemas(ObjectNode document) {
        return document.object("components").flatMap(components -> components.object("schemas"));
    }
}
