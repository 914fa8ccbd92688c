package io.getrasl.openapi.editor;

import static io.getrasl.openapi.tree.JsonValues.array;
import static io.getrasl.openapi.tree.JsonValues.object;

import io.getrasl.openapi.Place;
import io.getrasl.openapi.bundle.JsonWriter;
import io.getrasl.openapi.grammar.Grammar;
import io.getrasl.openapi.grammar.Kind;
import io.getrasl.openapi.grammar.Shape;
import io.getrasl.openapi.tree.Member;
import io.getrasl.openapi.tree.Node;
import io.getrasl.openapi.tree.ObjectNode;
import io.getrasl.openapi.tree.ScalarNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Schemas by which editors complete and check the files of a specification, made from the grammar. */
public final class EditorSchemas {

    private static final String ALL = "openapi.schema.json";
    private static final String DIALECT = "http://json-schema.org/draft-07/schema#";

    /** By name of the schema: the kind of object that a file of it holds. */
    private static final Map<String, String> FILES = new TreeMap<>(Map.of(
            "example.schema.json", "Example",
            "header.schema.json", "Header",
            "parameter.schema.json", "Parameter",
            "path-item.schema.json", "PathItem",
            "request-body.schema.json", "RequestBody",
            "response.schema.json", "Response",
            "schema.schema.json", "Schema"));

    private EditorSchemas() {}

    /** All schemas, by the names of their files: one of everything, which is that of the root document, and one for each kind of file. */
    public static Map<String, String> all() {
        Map<String, String> files = new TreeMap<>();
        files.put(ALL, JsonWriter.indented(everything()));
        FILES.forEach((file, kind) -> files.put(
                file, JsonWriter.indented(object("$schema", DIALECT, "$ref", ALL + "#/definitions/" + kind))));
        return files;
    }

    private static ObjectNode everything() {
        Grammar grammar = Grammar.of(object());
        List<Object> definitions = new ArrayList<>();
        for (Kind kind : grammar.kinds()) {
            definitions.add(kind.name());
            definitions.add(definition(kind));
        }
        return object(
                "$schema",
                DIALECT,
                "title",
                "OpenAPI 3.1 as this project uses it",
                "$ref",
                "#/definitions/Document",
                "definitions",
                object(definitions.toArray()));
    }

    private static ObjectNode definition(Kind kind) {
        ObjectNode plain = plain(kind);
        if (kind.isOpen() || kind.names().contains("$ref") || kind.is("Document") || kind.is("Reference")) {
            return plain;
        }
        ObjectNode reference = object("required", array(List.of(text("$ref"))));
        return object("if", reference, "then", object("$ref", "#/definitions/Reference"), "else", plain);
    }

    private static ObjectNode plain(Kind kind) {
        List<Object> properties = new ArrayList<>();
        List<Node> required = new ArrayList<>();
        kind.keywords().forEach((keyword, shape) -> {
            if (!keyword.equals("*")) {
                properties.add(keyword);
                properties.add(described(keyword, shape));
            }
            if (shape.required()) {
                required.add(text(keyword));
            }
        });
        Node others = kind.shape("*").map(shape -> (Node) of(shape)).orElse(bool(false));
        ObjectNode described = object(
                "type",
                kind.is("Schema") ? array(List.of(text("object"), text("boolean"))) : text("object"),
                "properties",
                object(properties.toArray()),
                "additionalProperties",
                others);
        return required.isEmpty() ? described : described.with(member("required", array(required)));
    }

    private static ObjectNode described(String keyword, Shape shape) {
        ObjectNode schema = of(shape);
        String meaning = Extensions.MEANINGS.get(keyword);
        return meaning == null ? schema : schema.with(member("description", text(meaning)));
    }

    private static ObjectNode of(Shape shape) {
        ObjectNode one = one(shape);
        return switch (shape.holder()) {
            case ONE -> one;
            case LIST -> object("type", "array", "items", one);
            case MAP -> object("type", "object", "additionalProperties", one);
        };
    }

    private static ObjectNode one(Shape shape) {
        if (shape.isObject()) {
            return object("$ref", "#/definitions/" + shape.of());
        }
        if (!shape.choices().isEmpty()) {
            return object(
                    "enum",
                    array(shape.choices().stream().map(EditorSchemas::text).toList()));
        }
        return switch (shape.of()) {
            case "text" -> object("type", "string");
            case "boolean" -> object("type", "boolean");
            case "number" -> object("type", "number");
            case "count" -> object("type", "integer", "minimum", 0);
            case "types" -> types();
            default -> object();
        };
    }

    private static ObjectNode types() {
        ObjectNode name = object(
                "enum",
                array(Stream.of("array", "boolean", "integer", "null", "number", "object", "string")
                        .map(EditorSchemas::text)
                        .toList()));
        return object("anyOf", array(List.of(name, object("type", "array", "items", name))));
    }

    private static Node text(String text) {
        return ScalarNode.text(Place.startOf(""), text);
    }

    private static Node bool(boolean value) {
        return new ScalarNode(Place.startOf(""), ScalarNode.Type.BOOLEAN, String.valueOf(value));
    }

    private static Member member(String name, Node value) {
        return new Member(Place.startOf(""), name, value);
    }
}
