package io.getrasl.openapi.rules;

import io.getrasl.openapi.source.Context;
import io.getrasl.openapi.tree.ArrayNode;
import io.getrasl.openapi.tree.Member;
import io.getrasl.openapi.tree.Node;
import io.getrasl.openapi.tree.ObjectNode;
import java.util.function.BiConsumer;

/** Visits every property of a document, each before what stands below it. */
final class DocumentWalk {

    private DocumentWalk() {}

    /** Calls {@code visitor} with the context of the object that holds a property, and the property. */
    static void members(ObjectNode document, BiConsumer<Context, Member> visitor) {
        visit(document, Context.OBJECT, visitor);
    }

    private static void visit(Node node, Context context, BiConsumer<Context, Member> visitor) {
        if (node instanceof ArrayNode array) {
            array.items().forEach(item -> visit(item, context.item(), visitor));
        } else if (node instanceof ObjectNode object) {
            for (Member member : object.members()) {
                visitor.accept(context, member);
                visit(member.value(), context.under(member.name(), member.value()), visitor);
            }
        }
    }
}
