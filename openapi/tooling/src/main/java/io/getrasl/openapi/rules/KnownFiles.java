package io.getrasl.openapi.rules;

import io.getrasl.openapi.Finding;
import io.getrasl.openapi.source.Role;
import io.getrasl.openapi.source.SourceFile;
import io.getrasl.openapi.source.Specification;
import java.util.function.Consumer;

/** {@code unknown-file-kind}: every file in the specification's folders is a path item or a component. */
final class KnownFiles implements Rule<Specification> {

    @Override
    public void check(Specification specification, Consumer<Finding> findings) {
        for (SourceFile file : specification.files(Role.Kind.UNKNOWN)) {
            findings.accept(new Finding(
                    file.start(),
                    "unknown-file-kind",
                    "this file is neither a path item nor a component",
                    remedy(file.name())));
        }
    }

    private static String remedy(String name) {
        if (!name.endsWith(".yaml")) {
            return "give it the ending .yaml, or move it elsewhere";
        }
        return name.startsWith("components/")
                ? "move it to components/<kind>/, where <kind> is one of "
                        + String.join(", ", Role.SECTIONS.stream().sorted().toList())
                        + ", and name it with letters, digits, '.', '_' and '-'"
                : "move it directly into paths/ or webhooks/";
    }
}
