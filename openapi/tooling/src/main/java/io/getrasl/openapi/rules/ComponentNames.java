package io.getrasl.openapi.rules;

import io.getrasl.openapi.Finding;
import io.getrasl.openapi.bundle.Bundle;
import io.getrasl.openapi.tree.Member;
import io.getrasl.openapi.tree.ObjectNode;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** {@code component-name}: a component can be referred to by its name. */
final class ComponentNames implements Rule<Bundle> {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]+");

    @Override
    public void check(Bundle bundle, Consumer<Finding> findings) {
        for (Member section : Nodes.members(bundle.document(), "components")) {
            if (section.name().startsWith("x-") || !(section.value() instanceof ObjectNode components)) {
                continue;
            }
            components.members().stream()
                    .filter(component -> !NAME.matcher(component.name()).matches())
                    .forEach(component -> findings.accept(new Finding(
                            component.place(),
                            "component-name",
                            "'" + component.name() + "' cannot be the name of a component",
                            "use letters, digits, '.', '_' and '-', for example "
                                    + component.name().replaceAll("[^A-Za-z0-9._-]+", "_"))));
        }
    }
}
