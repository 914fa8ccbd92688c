package io.getrasl.openapi.compat.schema;

import io.getrasl.openapi.compat.document.ApiDocument;
import io.getrasl.openapi.tree.ArrayNode;
import io.getrasl.openapi.tree.Member;
import io.getrasl.openapi.tree.Node;
import io.getrasl.openapi.tree.ObjectNode;
import io.getrasl.openapi.tree.ScalarNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Brings the schemas of one document into their normal form, each once. */
public final class SchemaReader {

    private final ApiDocument document;
    private final Map<Parts, Schema> known = new HashMap<>();

    /** A reader for one document. */
    public SchemaReader(ApiDocument document) {
        this.document = document;
    }

    /** The normal form of schemas that hold together. */
    public Schema read(Parts parts) {
        Schema schema = known.get(parts);
        if (schema == null) {
            schema = new Reading(parts).read();
            known.put(parts, schema);
        }
        return schema;
    }

    /** The components that build on a component by allOf. */
    Map<String, Parts> descendants(String component) {
        Map<String, Parts> found = new TreeMap<>();
        document.root()
                .object("components")
                .flatMap(components -> components.object("schemas"))
                .ifPresent(schemas -> schemas.members().stream()
                        .filter(member -> buildsOn(member.value(), component))
                        .forEach(member -> found.put(member.name(), Parts.of(member.value()))));
        return found;
    }

    private static boolean buildsOn(Node schema, String component) {
        return schema instanceof ObjectNode object
                && items(object, "allOf").stream()
                        .anyMatch(part -> part.text("$ref")
                                .filter(reference -> ApiDocument.name(reference).equals(component))
                                .isPresent());
    }

    private final class Reading {

        private final Parts parts;
        private final Schema schema;
        private final Set<Node> entered = Collections.newSetFromMap(new IdentityHashMap<>());
        private boolean nullByKeyword;
        private boolean baseOnly;

        Reading(Parts parts) {
            this.parts = parts;
            this.schema = new Schema(parts.place());
        }

        Schema read() {
            for (Parts.Part part : parts.list()) {
                baseOnly = part.baseOnly();
                apply(part.node(), parts.list().size() == 1);
            }
            Finish.apply(schema);
            schema.nullable |= nullByKeyword;
            return schema;
        }

        /** Narrows the schema by one more part. */
        private void apply(Node node, boolean named) {
            if (!entered.add(node)) {
                return;
            }
            if (node instanceof ScalarNode scalar) {
                schema.impossible |= scalar.text().equals("false");
                return;
            }
            if (!(node instanceof ObjectNode object)) {
                return;
            }
            Optional<String> reference = object.text("$ref");
            if (reference.isPresent()) {
                Optional<Node> followed = document.follow(object);
                if (named && isNamed(reference.get())) {
                    // Generated code has no class for a sparse form of an object.
                    schema.path.add(followed.flatMap(target -> target.text("x-sparse-of"))
                            .orElse(ApiDocument.name(reference.get())));
                }
                followed.ifPresentOrElse(
                        target -> apply(target, named),
                        () -> schema.others.put("$ref", object.child("$ref").orElseThrow()));
                if (document.isOlderThan31()) {
                    return;
                }
            }
            KeywordReader.read(object.filter(name -> !name.equals("$ref")), schema);
            if (named
                    && object.member("oneOf").isEmpty()
                    && object.member("anyOf").isEmpty()) {
                object.object("discriminator").ifPresent(discriminator -> schema.discriminator = discriminator);
            }
            compose(object, named);
            if (isTrue(object, "nullable")) {
                nullByKeyword = true;
            }
        }

        private boolean isNamed(String reference) {
            return reference.contains("schemas/") || reference.contains("definitions/") || !reference.contains("#");
        }

        private void compose(ObjectNode object, boolean named) {
            List<Node> all = items(object, "allOf");
            boolean alias = named && schema.path.isEmpty() && all.size() == 1;
            all.forEach(part -> apply(part, alias));
            choose(object, "oneOf", named);
            choose(object, "anyOf", named);
        }

        private void choose(ObjectNode object, String keyword, boolean named) {
            List<Node> offered = items(object, keyword);
            List<Node> variants =
                    offered.stream().filter(variant -> !isNull(variant)).toList();
            if (offered.isEmpty()) {
                return;
            }
            boolean orNull = variants.size() < offered.size();
            Place.keep(schema, object, keyword);
            if (variants.size() == 1) {
                apply(variants.get(0), named);
                nullByKeyword |= orNull;
            } else if (ListedValues.of(variants, document).isPresent()) {
                KeywordReader.narrow(schema, ListedValues.of(variants, document).get());
                nullByKeyword |= orNull;
            } else if (baseOnly && !variants.isEmpty()) {
                return;
            } else if (!variants.isEmpty()) {
                boolean anyNull = variants.stream().anyMatch(it -> SchemaReader.this.read(Parts.of(it)).nullable);
                nullByKeyword |= orNull;
                schema.nullable &= orNull || anyNull;
                schema.choices.add(new Choice(
                        object.member(keyword).orElseThrow().place(),
                        keyword.equals("oneOf"),
                        variants.stream().map(Parts::of).toList(),
                        object.object("discriminator")));
            } else {
                schema.types = Set.of();
                schema.typed = true;
            }
        }

        private boolean isNull(Node variant) {
            Node resolved = document.resolve(variant).orElse(variant);
            return resolved.text("type").equals(Optional.of("null"))
                    || resolved.child("const").filter(Reading::isNullValue).isPresent()
                    || resolved.child("enum")
                            .filter(values -> values instanceof ArrayNode array
                                    && array.items().size() == 1
                                    && isNullValue(array.items().get(0)))
                            .isPresent();
        }

        private static boolean isNullValue(Node value) {
            return value instanceof ScalarNode scalar && scalar.type() == ScalarNode.Type.NULL;
        }
    }

    static boolean isTrue(Node node, String keyword) {
        return node.child(keyword)
                .filter(value -> value instanceof ScalarNode scalar
                        && scalar.type() == ScalarNode.Type.BOOLEAN
                        && scalar.text().equals("true"))
                .isPresent();
    }

    static List<Node> items(ObjectNode object, String keyword) {
        return object.child(keyword)
                .filter(ArrayNode.class::isInstance)
                .map(array -> ((ArrayNode) array).items())
                .orElse(List.of());
    }

    /** Remembers where keywords stand. */
    static final class Place {

        private Place() {}

        static void keep(Schema schema, ObjectNode object, String keyword) {
            object.member(keyword).map(Member::place).ifPresent(place -> schema.keywords.put(keyword, place));
        }
    }

    static List<Parts> parts(List<Node> nodes) {
        List<Parts> parts = new ArrayList<>();
        nodes.forEach(node -> parts.add(Parts.of(node)));
        return parts;
    }
}
