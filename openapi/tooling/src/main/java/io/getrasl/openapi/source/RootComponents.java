package io.getrasl.openapi.source;

import io.getrasl.openapi.JsonPointer;
import io.getrasl.openapi.tree.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** The components that stand in the root document itself. */
final class RootComponents {

    private RootComponents() {}

    static List<String> pointers(SourceFile root) {
        List<String> pointers = new ArrayList<>();
        root.content()
                .flatMap(content -> content.object("components"))
                .ifPresent(sections -> sections.members().forEach(section -> {
                    if (section.value() instanceof ObjectNode named) {
                        String pointer = JsonPointer.child("/components", section.name());
                        named.members().forEach(member -> pointers.add(JsonPointer.child(pointer, member.name())));
                    }
                }));
        return pointers;
    }
}
