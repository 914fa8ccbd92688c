package io.getrasl.openapi.source;

import io.getrasl.openapi.tree.ArrayNode;
import io.getrasl.openapi.tree.Member;
import io.getrasl.openapi.tree.Node;
import io.getrasl.openapi.tree.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the references of a file, or of a part of it. */
final class ReferenceScanner {

    private final SourceFile file;
    private final List<Reference> found = new ArrayList<>();

    private ReferenceScanner(SourceFile file) {
        this.file = file;
    }

    static List<Reference> scan(SourceFile file) {
        return file.content()
                .map(content -> scan(file, content, Context.of(file.role()), Section.NONE))
                .orElse(List.of());
    }

    static List<Reference> scan(SourceFile file, Node part, Context context, String section) {
        ReferenceScanner scanner = new ReferenceScanner(file);
        scanner.visit(part, context, section);
        return List.copyOf(scanner.found);
    }

    private void visit(Node node, Context context, String section) {
        if (node instanceof ObjectNode object) {
            object.members().forEach(member -> visit(member, context, section));
        } else if (node instanceof ArrayNode array) {
            array.items().forEach(item -> visit(item, context.item(), section));
        }
    }

    private void visit(Member member, Context context, String section) {
        // Where names are expected a $ref is a mistake, but it is clear what is meant.
        Optional<String> reference = context.isNames() ? Context.OBJECT.reference(member) : context.reference(member);
        if (reference.isPresent()) {
            found.add(new Reference(member.place(), file, reference.get(), context, section));
        } else {
            visit(
                    member.value(),
                    context.under(member.name(), member.value()),
                    Section.under(context, member.name(), section));
        }
    }
}
