package io.getrasl.openapi.rules;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What kind of document a rule makes sense for. A specification names its groups in {@code rules.yaml}. */
public enum RuleGroup {
    /** What OpenAPI and JSON Schema demand of every document. Always applied. */
    STRUCTURE,
    /** What every API is better for. */
    QUALITY,
    /** How this project lays out its files. */
    LAYOUT,
    /** What generated code has a type for. */
    GENERATOR,
    /** How this API is designed. */
    HOUSE,
    /** What changed since a released version. */
    COMPATIBILITY;

    /** In lower case, as the command line and {@code rules.yaml} write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The group of that name; empty if there is none. */
    public static Optional<RuleGroup> of(String word) {
        return Arrays.stream(values())
                .filter(group -> group.word().equals(word))
                .findFirst();
    }
}
