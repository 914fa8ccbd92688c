package io.getrasl.openapi.profile;

import io.getrasl.openapi.tree.Member;
import io.getrasl.openapi.tree.ObjectNode;
import java.util.Optional;

/**
 * Dissolves every schema that is {@code x-sparse-of} another one, so that one class stands for the object with all of its
 * properties and for the object with some of them.
 */
final class WithoutSparseSchemas implements Rewriting {

    @Override
    public ObjectNode rewrite(ObjectNode document) {
        ObjectNode rewritten = document;
        for (Member schema : Schemas.of(document)) {
            Optional<String> full = schema.value().text("x-sparse-of");
            if (full.filter(name -> exists(document, name)).isPresent()) {
                rewritten = dissolve(rewritten, schema.name(), full.get());
            }
        }
        return rewritten;
    }

    private static ObjectNode dissolve(ObjectNode document, String sparse, String full) {
        ObjectNode left = Schemas.change(document, schemas -> schemas.filter(name -> !name.equals(sparse)));
        return References.redirect(left, Schemas.reference(sparse), Schemas.reference(full));
    }

    private static boolean exists(ObjectNode document, String name) {
        return Schemas.of(document).stream().anyMatch(schema -> schema.name().equals(name));
    }
}
