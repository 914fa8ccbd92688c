package io.getrasl.openapi.rules;

import io.getrasl.openapi.Finding;
import io.getrasl.openapi.bundle.Bundle;
import io.getrasl.openapi.source.Context;
import java.util.function.Consumer;

/** {@code misplaced-ref}: a {@code $ref} stands for one thing, never for all things of a kind. */
final class ReferencesInPlace implements Rule<Bundle> {

    @Override
    public void check(Bundle bundle, Consumer<Finding> findings) {
        DocumentWalk.members(bundle.document(), (context, member) -> {
            boolean names = context == Context.NAMES || context == Context.PATH_ITEMS;
            if (names && Context.OBJECT.reference(member).isPresent()) {
                findings.accept(new Finding(
                        member.place(),
                        "misplaced-ref",
                        "a $ref stands where a name is expected",
                        "put a name in between, like 'name: { $ref: ... }'"));
            }
        });
    }
}
