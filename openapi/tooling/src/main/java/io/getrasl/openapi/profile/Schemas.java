package io.getrasl.openapi.profile;

import io.getrasl.openapi.tree.Member;
import io.getrasl.openapi.tree.Node;
import io.getrasl.openapi.tree.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** The schemas of a document that have names. */
final class Schemas {

    private static final String PREFIX = "#/components/schemas/";

    private Schemas() {}

    /** The reference to a schema. */
    static String reference(String name) {
        return PREFIX + name;
    }

    /** The schemas in their order. */
    static List<Member> of(ObjectNode document) {
        Optional<ObjectNode> schemas =
                document.object("components").flatMap(components -> components.object("schemas"));
        return schemas.map(named -> List.copyOf(named.members())).orElseGet(List::of);
    }

    /** The document with every schema replaced. */
    static ObjectNode map(ObjectNode document, Function<Member, Node> replacement) {
        return change(document, schemas -> schemas.map(replacement));
    }

    /** The document with its schemas changed; the same document if it has none. */
    static ObjectNode change(ObjectNode document, UnaryOperator<ObjectNode> change) {
        return inside(document, "components", components -> inside(components, "schemas", change));
    }

    private static ObjectNode inside(ObjectNode object, String name, UnaryOperator<ObjectNode> change) {
        return object.object(name)
                .map(found -> object.with(object.member(name).orElseThrow().with(change.apply(found))))
                .orElse(object);
    }
}
