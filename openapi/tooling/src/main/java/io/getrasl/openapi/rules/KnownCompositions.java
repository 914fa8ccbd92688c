package io.getrasl.openapi.rules;

import io.getrasl.openapi.Finding;
import io.getrasl.openapi.bundle.Bundle;
import io.getrasl.openapi.profile.Composition;
import io.getrasl.openapi.profile.NullableReferences;
import io.getrasl.openapi.source.Context;
import io.getrasl.openapi.tree.Member;
import io.getrasl.openapi.tree.ObjectNode;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.Consumer;

/** {@code unsupported-composition}: schemas are combined only in ways for which generated code has a type. */
final class KnownCompositions implements Rule<Bundle> {

    private static final String RULE = "unsupported-composition";

    @Override
    public void check(Bundle bundle, Consumer<Finding> findings) {
        ObjectNode document = bundle.document();
        Set<Member> understood = understood(document);
        DocumentWalk.members(document, (context, member) -> {
            if (context != Context.OBJECT) {
                return;
            }
            if (member.name().equals("allOf") && !understood.contains(member)) {
                findings.accept(
                        new Finding(
                                member.place(),
                                RULE,
                                "allOf brings objects together, in components/schemas only; here generated code has no type for it",
                                "write a plain schema, or a file in components/schemas whose parts are objects with properties"));
            } else if (NullableReferences.KEYWORDS.contains(member.name())
                    && NullableReferences.in(member.value()).isEmpty()) {
                findings.accept(new Finding(
                        member.place(),
                        RULE,
                        member.name() + " has one form that generated code understands: a reference, and the type null",
                        "describe one object with optional properties, or write [{ $ref: ... }, { type: 'null' }]"));
            }
        });
    }

    /** Every {@code allOf} that becomes a part of one object. */
    private static Set<Member> understood(ObjectNode document) {
        Set<Member> understood = Collections.newSetFromMap(new IdentityHashMap<>());
        document.at("/components/schemas")
                .filter(ObjectNode.class::isInstance)
                .ifPresent(schemas -> ((ObjectNode) schemas)
                        .members()
                        .forEach(schema -> Composition.parts(document, schema.value())
                                .ifPresent(parts -> parts.forEach(
                                        part -> part.member("allOf").ifPresent(understood::add)))));
        return understood;
    }
}
