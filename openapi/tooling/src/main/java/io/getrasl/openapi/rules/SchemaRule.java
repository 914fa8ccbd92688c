package io.getrasl.openapi.rules;

import io.getrasl.openapi.Finding;
import io.getrasl.openapi.bundle.Bundle;
import io.getrasl.openapi.grammar.Grammar;
import io.getrasl.openapi.tree.ObjectNode;
import java.util.function.Consumer;

/** A rule that judges each schema by itself. */
interface SchemaRule extends Rule<Bundle> {

    /** Reports what is wrong with a schema, but not with those inside it. */
    void judge(ObjectNode schema, Consumer<Finding> findings);

    @Override
    default void check(Bundle bundle, Consumer<Finding> findings) {
        Grammar.walk(bundle.document(), (kind, object) -> {
            if (kind.is("Schema")) {
                judge(object, findings);
            }
        });
    }
}
