package io.getrasl.openapi.rules;

import io.getrasl.openapi.Finding;
import io.getrasl.openapi.Place;
import io.getrasl.openapi.bundle.Bundle;
import io.getrasl.openapi.source.Context;
import io.getrasl.openapi.tree.ArrayNode;
import io.getrasl.openapi.tree.Member;
import io.getrasl.openapi.tree.Node;
import io.getrasl.openapi.tree.ObjectNode;
import io.getrasl.openapi.tree.ScalarNode;
import java.util.Set;
import java.util.function.Consumer;

/** {@code openapi-structure}: where a schema is expected there is one, an object or a boolean. */
final class SchemasEverywhere implements Rule<Bundle> {

    private static final Set<String> ONE =
            Set.of("schema", "items", "not", "contains", "propertyNames", "additionalProperties");
    private static final Set<String> NAMED = Set.of("schemas", "properties", "patternProperties", "$defs");
    private static final Set<String> SEVERAL = Set.of("allOf", "anyOf", "oneOf");

    @Override
    public void check(Bundle bundle, Consumer<Finding> findings) {
        DocumentWalk.members(bundle.document(), (context, member) -> {
            if (context == Context.OBJECT) {
                judge(member, findings);
            }
        });
    }

    private static void judge(Member member, Consumer<Finding> findings) {
        if (ONE.contains(member.name())) {
            judge(member.name(), member.place(), member.value(), findings);
        } else if (NAMED.contains(member.name()) && member.value() instanceof ObjectNode schemas) {
            schemas.members().stream()
                    .filter(schema -> Context.OBJECT.reference(schema).isEmpty())
                    .forEach(schema -> judge(schema.name(), schema.place(), schema.value(), findings));
        } else if (SEVERAL.contains(member.name()) && member.value() instanceof ArrayNode schemas) {
            schemas.items().forEach(schema -> judge(member.name(), schema.place(), schema, findings));
        }
    }

    private static void judge(String name, Place place, Node schema, Consumer<Finding> findings) {
        boolean sound = schema instanceof ObjectNode
                || schema instanceof ScalarNode scalar && scalar.type() == ScalarNode.Type.BOOLEAN;
        if (!sound) {
            findings.accept(new Finding(
                    place,
                    SoundStructure.RULE,
                    "'" + name + "' needs a schema here",
                    "write an object, for example { type: string } or { $ref: ... }"));
        }
    }
}
