package io.getrasl.openapi.profile;

import io.getrasl.openapi.source.Context;
import io.getrasl.openapi.tree.ArrayNode;
import io.getrasl.openapi.tree.Member;
import io.getrasl.openapi.tree.Node;
import io.getrasl.openapi.tree.ObjectNode;
import io.getrasl.openapi.tree.ScalarNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes "this schema or null", which takes a {@code oneOf} of a reference and the type null, as the reference with {@code
 * x-nullable: true} beside it.
 */
public final class NullableReferences implements Rewriting {

    /** The keywords that can say so. */
    public static final List<String> KEYWORDS = List.of("oneOf", "anyOf");

    @Override
    public ObjectNode rewrite(ObjectNode document) {
        return (ObjectNode) rewrite(document, Context.OBJECT);
    }

    private static Node rewrite(Node node, Context context) {
        if (node instanceof ArrayNode array) {
            return array.map(item -> rewrite(item, context.item()));
        }
        if (!(node instanceof ObjectNode object)) {
            return node;
        }
        ObjectNode rewritten =
                object.map(member -> rewrite(member.value(), context.under(member.name(), member.value())));
        return context == Context.OBJECT ? withoutChoice(rewritten) : rewritten;
    }

    private static ObjectNode withoutChoice(ObjectNode schema) {
        for (String keyword : KEYWORDS) {
            Optional<Member> choice = schema.member(keyword);
            Optional<Member> reference = choice.flatMap(member -> in(member.value()));
            if (reference.isPresent()) {
                List<Member> members = new ArrayList<>(List.of(reference.get(), nullable(choice.get())));
                members.addAll(schema.filter(name -> !name.equals(keyword)).members());
                return ObjectNode.of(schema.place(), members);
            }
        }
        return schema;
    }

    private static Member nullable(Member choice) {
        return new Member(
                choice.place(), "x-nullable", new ScalarNode(choice.place(), ScalarNode.Type.BOOLEAN, "true"));
    }

    /** The reference in a choice between it and null; empty if it is any other choice. */
    public static Optional<Member> in(Node choice) {
        if (!(choice instanceof ArrayNode array) || array.items().size() != 2) {
            return Optional.empty();
        }
        boolean orNull =
                array.items().stream().anyMatch(item -> item.text("type").equals(Optional.of("null")));
        return orNull
                ? array.items().stream()
                        .filter(ObjectNode.class::isInstance)
                        .flatMap(item -> ((ObjectNode) item).member("$ref").stream())
                        .findFirst()
                : Optional.empty();
    }
}
