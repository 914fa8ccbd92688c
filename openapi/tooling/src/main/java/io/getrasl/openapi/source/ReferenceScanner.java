package io.getrasl.openapi.source;

import io.getrasl.openapi.tree.ArrayNode;
import io.getrasl.openapi.tree.Member;
import io.getrasl.openapi.tree.Node;
import io.getrasl.openapi.tree.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the references of a file. */
final class ReferenceScanner {

    private final SourceFile file;
    private final List<Reference> found = new ArrayList<>();

    private ReferenceScanner(SourceFile file) {
        this.file = file;
    }

    static List<Reference> scan(SourceFile file) {
        ReferenceScanner scanner = new ReferenceScanner(file);
        file.content().ifPresent(content -> scanner.visit(content, Context.of(file.role())));
        return List.copyOf(scanner.found);
    }

    private void visit(Node node, Context context) {
        if (node instanceof ObjectNode object) {
            object.members().forEach(member -> visit(member, context));
        } else if (node instanceof ArrayNode array) {
            array.items().forEach(item -> visit(item, context.item()));
        }
    }

    private void visit(Member member, Context context) {
        Optional<String> reference = context.reference(member);
        if (reference.isPresent()) {
            found.add(new Reference(member.place(), file, reference.get(), context));
        } else {
            visit(member.value(), context.under(member.name(), member.value()));
        }
    }
}
