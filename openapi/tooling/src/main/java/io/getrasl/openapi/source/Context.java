package io.getrasl.openapi.source;

import io.getrasl.openapi.tree.Member;
import io.getrasl.openapi.tree.Node;
import io.getrasl.openapi.tree.ObjectNode;
import io.getrasl.openapi.tree.ScalarNode;
import java.util.Optional;
import java.util.Set;

/**
 * Which reading of a part of an OpenAPI document is right: whether its keys are keywords or names that the author chose, and
 * whether a {@code $ref} in it is a reference or plain data.
 */
public enum Context {
    /** An object of OpenAPI or JSON Schema: its keys are keywords. */
    OBJECT,
    /** A path item, the only thing that a reference may fetch from {@code paths/} and {@code webhooks/}. */
    PATH_ITEM,
    /** Names that the author chose, each with an {@link #OBJECT}. */
    NAMES,
    /** Names that the author chose, each with a {@link #PATH_ITEM}. */
    PATH_ITEMS,
    /** The names of a discriminator, each with a reference as plain text. */
    MAPPING,
    /** An extension: references count, keywords mean nothing. */
    EXTENSION,
    /** An example or another value: nothing in it is a reference. */
    DATA;

    private static final Set<String> VALUES = Set.of("value", "example", "default", "const", "enum");
    private static final Set<String> NAMED = Set.of(
            "$defs",
            "callbacks",
            "content",
            "definitions",
            "dependentSchemas",
            "encoding",
            "headers",
            "links",
            "patternProperties",
            "properties",
            "requestBodies",
            "responses",
            "schemas",
            "securitySchemes",
            "variables");

    /** The context of what stands under a key. */
    public Context under(String key, Node value) {
        return switch (this) {
            case OBJECT, PATH_ITEM -> underKeyword(key, value);
            case NAMES -> OBJECT;
            case PATH_ITEMS -> PATH_ITEM;
            case EXTENSION -> EXTENSION;
            case MAPPING, DATA -> DATA;
        };
    }

    /** The context of the items of an array. */
    public Context item() {
        return this == PATH_ITEM ? OBJECT : this;
    }

    /** Whether its keys are names that the author chose, so that {@code $ref} is no key that it may have. */
    public boolean isNames() {
        return this == NAMES || this == PATH_ITEMS;
    }

    /** The context of a whole file. */
    public static Context of(Role role) {
        return role.kind() == Role.Kind.PATH_ITEM ? PATH_ITEM : OBJECT;
    }

    /** The reference that a property of an object in this context is; empty if it is none. */
    public Optional<String> reference(Member member) {
        if (!(member.value() instanceof ScalarNode scalar) || !scalar.isText()) {
            return Optional.empty();
        }
        boolean reference = switch (this) {
            case OBJECT, PATH_ITEM, EXTENSION -> member.name().equals("$ref");
            // A mapping may also name its schema.
            case MAPPING -> scalar.text().matches(".*([/#]|\\.yaml$).*");
            case NAMES, PATH_ITEMS, DATA -> false;
        };
        return reference ? Optional.of(scalar.text()) : Optional.empty();
    }

    private static Context underKeyword(String key, Node value) {
        if (key.startsWith("x-")) {
            return EXTENSION;
        }
        boolean object = value instanceof ObjectNode;
        return switch (key) {
            case "paths", "webhooks", "pathItems" -> PATH_ITEMS;
            case "mapping" -> MAPPING;
            case "examples" -> object ? NAMES : DATA;
            case "parameters" -> object ? NAMES : OBJECT;
            default -> VALUES.contains(key) ? DATA : NAMED.contains(key) ? NAMES : OBJECT;
        };
    }
}
