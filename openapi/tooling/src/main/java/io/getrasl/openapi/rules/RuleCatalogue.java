package io.getrasl.openapi.rules;

import io.getrasl.openapi.Severity;
import io.getrasl.openapi.compat.CompatibilityRule;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** All rules. {@code docs/rules.md} explains each, with a good and a bad example. */
public final class RuleCatalogue {

    private static final Map<String, RuleInfo> RULES = new LinkedHashMap<>();

    static {
        add(RuleGroup.STRUCTURE, "yaml-syntax", "Every file is YAML or JSON that can be read");
        add(RuleGroup.STRUCTURE, "duplicate-key", "A key stands once in its object");
        add(
                RuleGroup.STRUCTURE,
                "openapi-version",
                "The document says which version of OpenAPI it is, and it is 3.0 or 3.1");
        add(RuleGroup.STRUCTURE, "broken-ref", "Every reference leads somewhere");
        add(RuleGroup.STRUCTURE, "misplaced-ref", "A reference stands for one thing, never for the names of several");
        add(RuleGroup.STRUCTURE, "circular-ref", "References do not lead in a circle");
        add(RuleGroup.STRUCTURE, "wrong-ref", "A reference leads to the kind of thing that stands in its place");
        add(RuleGroup.STRUCTURE, "duplicate-component", "A component is described once");
        add(
                RuleGroup.STRUCTURE,
                "component-name",
                "Names of components have letters, digits, dots, hyphens and underscores");
        add(RuleGroup.STRUCTURE, "unknown-keyword", "An object has only the keys that OpenAPI gives it");
        add(RuleGroup.STRUCTURE, "missing-keyword", "An object has the keys that OpenAPI demands");
        add(RuleGroup.STRUCTURE, "conflicting-keywords", "Of two keys that exclude each other one is used");
        add(RuleGroup.STRUCTURE, "wrong-value", "The value of a key is of the type that OpenAPI gives it");
        add(RuleGroup.STRUCTURE, "unknown-type", "A type is one of JSON Schema");
        add(RuleGroup.STRUCTURE, "invalid-status", "A status is one of HTTP");
        add(RuleGroup.STRUCTURE, "empty-responses", "An operation can answer");
        add(RuleGroup.STRUCTURE, "invalid-media-type", "What content is listed by is a media type");
        add(RuleGroup.STRUCTURE, "invalid-path", "A path starts with a slash and has no query");
        add(RuleGroup.STRUCTURE, "ambiguous-path", "No two paths are the same once their parameters have values");
        add(RuleGroup.STRUCTURE, "path-parameter", "The parameters in a URL are those that its operations declare");
        add(RuleGroup.STRUCTURE, "duplicate-parameter", "An operation has one parameter of a name in a place");
        add(RuleGroup.STRUCTURE, "duplicate-operation-id", "An operationId finds one operation");
        add(RuleGroup.STRUCTURE, "duplicate-tag", "A tag is declared once");
        add(RuleGroup.STRUCTURE, "unknown-security-scheme", "What operations are secured by is defined");
        add(RuleGroup.STRUCTURE, "unknown-scope", "The scopes that operations need are those of the security scheme");
        add(
                RuleGroup.STRUCTURE,
                "server-variable",
                "The variables of a server URL are declared, and have a possible default");
        add(RuleGroup.STRUCTURE, "enum-value", "The values of an enum fit the type, and each stands there once");
        add(RuleGroup.STRUCTURE, "empty-range", "A lower bound is not above its upper one");
        add(RuleGroup.STRUCTURE, "invalid-pattern", "A pattern is a regular expression");
        add(RuleGroup.STRUCTURE, "invalid-default", "A default fits its schema");
        add(RuleGroup.STRUCTURE, "invalid-example", "An example fits its schema");
        add(RuleGroup.STRUCTURE, "unknown-rule", "The settings name rules and groups that exist");
        add(RuleGroup.QUALITY, "unused-component", "Every component is used");
        add(RuleGroup.QUALITY, "unused-tag", "Every declared tag has an operation");
        add(RuleGroup.QUALITY, "unknown-tag", "The tags of operations are declared");
        add(RuleGroup.QUALITY, "unknown-required", "What is required is described");
        add(RuleGroup.QUALITY, "unfitting-keyword", "A schema limits only what its type can have");
        add(RuleGroup.QUALITY, "missing-items", "An array says what it holds");
        add(RuleGroup.QUALITY, "ignored-keyword", "Nothing stands where it is ignored");
        add(RuleGroup.QUALITY, "misspelt-format", "A format is not nearly one that exists");
        add(RuleGroup.QUALITY, "missing-operation-id", "Every operation has an operationId");
        add(RuleGroup.QUALITY, "missing-success", "Every operation says how it succeeds");
        add(RuleGroup.QUALITY, "missing-4xx", "Every operation says how it refuses a request");
        add(RuleGroup.QUALITY, "missing-summary", "Every operation has a summary");
        add(RuleGroup.QUALITY, "missing-security", "Every operation says who may call it");
        add(RuleGroup.QUALITY, "unfinished-text", "No text is empty or waits to be written");
        add(RuleGroup.QUALITY, "broken-link", "The links in a text lead somewhere");
        add(RuleGroup.QUALITY, "trailing-slash", "No path and no server URL ends in a slash");
        add(RuleGroup.LAYOUT, "ref-outside-components", "What is shared is a component");
        add(RuleGroup.LAYOUT, "unknown-file-kind", "Every file is a path item, a webhook or a component");
        add(RuleGroup.LAYOUT, "path-not-indexed", "The root document lists every path");
        add(RuleGroup.LAYOUT, "webhook-not-indexed", "The root document lists every webhook");
        add(RuleGroup.LAYOUT, "path-listed-twice", "Every path has a file of its own");
        add(
                RuleGroup.GENERATOR,
                "unsupported-composition",
                "Schemas are combined in ways for which generated code has a type");
        add(RuleGroup.GENERATOR, "unsupported-keyword", "Nothing is said that generated code has nothing for");
        add(RuleGroup.GENERATOR, "unsupported-type", "A value is of one type, or of one and null");
        add(RuleGroup.GENERATOR, "unsupported-parameter", "Parameters are flat");
        add(RuleGroup.GENERATOR, "allof-conflict", "The parts of an allOf describe a property alike");
        add(RuleGroup.GENERATOR, "allof-closed", "No part of an allOf refuses the properties of the others");
        add(RuleGroup.GENERATOR, "unknown-format", "A format is one that generated code knows");
        add(
                RuleGroup.HOUSE,
                "naming",
                "Properties and parameters are in snake_case, operationIds in camelCase, tags without hyphens");
        add(RuleGroup.HOUSE, "unknown-extension", "An extension is one that something reads, where it is read");
        add(RuleGroup.HOUSE, "unsafe-retry", "Sends and deletions are never marked as safe to repeat");
        add(RuleGroup.HOUSE, "missing-description", "Operations, parameters, schemas and properties are described");
        add(RuleGroup.HOUSE, "missing-tag", "Every operation has one tag");
        add(RuleGroup.HOUSE, "missing-scope", "Every operation names the scope that it needs");
        add(RuleGroup.HOUSE, "error-block", "Every operation can answer with the errors that all operations share");
        add(RuleGroup.HOUSE, "error-codes", "The error codes of a response are those of its status");
        add(
                RuleGroup.HOUSE,
                "error-example",
                "An error example carries the code that it is named after, and the details of that code");
        add(
                RuleGroup.HOUSE,
                "missing-example",
                "Every success, every error code and every request body has an example");
        add(RuleGroup.HOUSE, "list-parameters", "Lists can be paged, sorted and filtered");
        add(RuleGroup.HOUSE, "unbounded-string", "A text in a request has a limit, or says why not");
        add(RuleGroup.HOUSE, "missing-format", "An integer has a format");
        add(RuleGroup.HOUSE, "inline-object", "An object with properties is a component");
        add(RuleGroup.HOUSE, "sensitive-data", "Personal and secret data is marked as such");
        add(RuleGroup.HOUSE, "missing-provenance", "Operations and schemas say where they come from");
        add(RuleGroup.HOUSE, "undated-deprecation", "What is deprecated says until when, and what replaces it");
        add(RuleGroup.HOUSE, "unexplained-term", "A term of this API is explained before it is used");
    }

    private RuleCatalogue() {}

    /** Every rule, by group. */
    public static Collection<RuleInfo> all() {
        return Collections.unmodifiableCollection(RULES.values());
    }

    /** The rule of that id. What is not listed is one of the rules on compatibility, which have a catalogue of their own. */
    public static RuleInfo of(String id) {
        RuleInfo known = RULES.get(id);
        String title = known == null
                ? CompatibilityRule.of(id).map(CompatibilityRule::meaning).orElse(id)
                : "";
        return known == null ? new RuleInfo(id, RuleGroup.COMPATIBILITY, Severity.ERROR, title) : known;
    }

    /** Whether there is a rule of that id here. */
    public static boolean has(String id) {
        return RULES.containsKey(id);
    }

    /** How much the findings of a rule weigh. */
    public static Severity severity(String id) {
        return of(id).severity();
    }

    /** What a rule asks for, as a sentence without a full stop. */
    public static String title(String id) {
        return of(id).title();
    }

    /** What any API is merely better for is advice. */
    private static void add(RuleGroup group, String id, String title) {
        Severity severity = group == RuleGroup.QUALITY ? Severity.WARNING : Severity.ERROR;
        RULES.put(id, new RuleInfo(id, group, severity, title));
    }
}
