package io.getrasl.openapi.compat.schema;

import io.getrasl.openapi.tree.ArrayNode;
import io.getrasl.openapi.tree.Member;
import io.getrasl.openapi.tree.Node;
import io.getrasl.openapi.tree.ObjectNode;
import io.getrasl.openapi.tree.ScalarNode;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Narrows a schema by the keywords of one more schema that holds beside it. */
final class KeywordReader {

    /** What says nothing about values, or is read elsewhere. */
    private static final Set<String> SILENT = Set.of(
            "$anchor",
            "$comment",
            "$defs",
            "$id",
            "$schema",
            "$vocabulary",
            "allOf",
            "anyOf",
            "oneOf",
            "definitions",
            "deprecated",
            "description",
            "discriminator",
            "example",
            "examples",
            "externalDocs",
            "nullable",
            "title",
            "xml");

    /** Extensions that promise something; the rest is for people and tools. */
    private static final Set<String> EXTENSIONS = Set.of(
            "x-enum-varnames",
            "x-error-catalogue",
            "x-extensible",
            "x-sensitive",
            "x-timestamp",
            "x-validated-by-item");

    private final ObjectNode object;
    private final Schema schema;

    private KeywordReader(ObjectNode object, Schema schema) {
        this.object = object;
        this.schema = schema;
    }

    static void read(ObjectNode object, Schema schema) {
        new KeywordReader(object, schema).read();
    }

    private void read() {
        for (Member member : object.members()) {
            schema.keywords.putIfAbsent(member.name(), member.place());
            keyword(member.name(), member.value(), member);
        }
        bounds();
        Lifecycle lifecycle = Lifecycle.of(object);
        if (lifecycle.deprecated() || lifecycle.sunset().isPresent()) {
            schema.lifecycle = lifecycle;
        }
    }

    private void keyword(String name, Node value, Member member) {
        switch (name) {
            case "type" -> types(value);
            case "format" -> schema.format = text(value);
            case "contentEncoding" -> schema.encoding = text(value);
            case "contentMediaType" -> schema.mediaType = text(value);
            case "enum" -> narrow(schema, listed(value));
            case "const" -> narrow(schema, new LinkedHashMap<>(Map.of(Canonical.json(value), value)));
            case "multipleOf" -> number(value).ifPresent(step -> schema.multipleOf = step);
            case "minLength" -> schema.minLength = Math.max(schema.minLength, count(value, 0));
            case "maxLength" -> schema.maxLength = Math.min(schema.maxLength, count(value, Schema.UNLIMITED));
            case "minItems" -> schema.minItems = Math.max(schema.minItems, count(value, 0));
            case "maxItems" -> schema.maxItems = Math.min(schema.maxItems, count(value, Schema.UNLIMITED));
            case "minProperties" -> schema.minProperties = Math.max(schema.minProperties, count(value, 0));
            case "maxProperties" ->
                schema.maxProperties = Math.min(schema.maxProperties, count(value, Schema.UNLIMITED));
            case "uniqueItems" -> schema.unique |= text(value).equals("true");
            case "pattern" -> schema.patterns.add(text(value));
            case "properties" -> properties(value, schema.properties);
            case "patternProperties" -> properties(value, schema.patternProperties);
            case "required" -> required(value);
            case "additionalProperties", "unevaluatedProperties" -> additional(value);
            case "propertyNames" -> schema.propertyNames = both(schema.propertyNames, value);
            case "items" -> items(value);
            case "prefixItems" -> prefix(value);
            case "default" -> schema.defaultValue = value;
            case "readOnly" -> schema.readOnly |= text(value).equals("true");
            case "writeOnly" -> schema.writeOnly |= text(value).equals("true");
            case "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum" -> {}
            default -> other(name, value, member);
        }
    }

    private void other(String name, Node value, Member member) {
        if (EXTENSIONS.contains(name)) {
            if (!text(value).equals("false")) {
                schema.extensions.put(name, value);
            }
        } else if (!name.startsWith("x-") && !SILENT.contains(name)) {
            schema.others.put(name, member.value());
        }
    }

    private void types(Node value) {
        List<Node> words = value instanceof ArrayNode array ? array.items() : List.of(value);
        Set<JsonType> types = EnumSet.noneOf(JsonType.class);
        words.forEach(word -> JsonType.of(text(word)).ifPresent(types::add));
        boolean known = words.stream()
                .allMatch(word ->
                        text(word).equals("null") || JsonType.of(text(word)).isPresent());
        if (!known) {
            schema.others.put("type", value);
            return;
        }
        schema.types = JsonType.both(schema.types, types);
        schema.nullable &= words.stream().anyMatch(word -> text(word).equals("null"));
        schema.typed = true;
    }

    private static Map<String, Node> listed(Node value) {
        Map<String, Node> values = new LinkedHashMap<>();
        if (value instanceof ArrayNode array) {
            array.items().forEach(item -> values.put(Canonical.json(item), item));
        }
        return values;
    }

    /** Leaves only these values. */
    static void narrow(Schema schema, Map<String, Node> values) {
        if (schema.values == null) {
            schema.values = values;
        } else {
            schema.values.keySet().retainAll(values.keySet());
        }
    }

    private static void properties(Node value, Map<String, Property> into) {
        if (value instanceof ObjectNode named) {
            named.members()
                    .forEach(member -> into.merge(
                            member.name(), new Property(member.place(), Parts.of(member.value())), Property::and));
        }
    }

    private void required(Node value) {
        if (value instanceof ArrayNode names) {
            names.items().forEach(name -> schema.required.add(text(name)));
        }
    }

    private void additional(Node value) {
        if (text(value).equals("false")) {
            schema.closed = true;
        } else if (value instanceof ObjectNode object && !object.members().isEmpty()) {
            schema.additional = both(schema.additional, value);
        }
    }

    private void items(Node value) {
        if (value instanceof ArrayNode array) {
            prefix(array);
        } else if (!(value instanceof ObjectNode empty && empty.members().isEmpty())
                && !text(value).equals("true")) {
            schema.items = both(schema.items, value);
        }
    }

    private void prefix(Node value) {
        if (value instanceof ArrayNode array) {
            schema.prefixItems.clear();
            schema.prefixItems.addAll(SchemaReader.parts(array.items()));
        }
    }

    private static Parts both(Parts known, Node more) {
        return known == null ? Parts.of(more) : known.and(Parts.of(more));
    }

    /** OpenAPI 3.0 has booleans where JSON Schema has numbers. */
    private void bounds() {
        Optional<BigDecimal> low = object.child("minimum").flatMap(KeywordReader::number);
        Optional<BigDecimal> high = object.child("maximum").flatMap(KeywordReader::number);
        Optional<BigDecimal> above = object.child("exclusiveMinimum").flatMap(KeywordReader::number);
        Optional<BigDecimal> below = object.child("exclusiveMaximum").flatMap(KeywordReader::number);
        low.ifPresent(value -> schema.minimum =
                Bound.higher(schema.minimum, new Bound(value, SchemaReader.isTrue(object, "exclusiveMinimum"))));
        high.ifPresent(value -> schema.maximum =
                Bound.lower(schema.maximum, new Bound(value, SchemaReader.isTrue(object, "exclusiveMaximum"))));
        above.ifPresent(value -> schema.minimum = Bound.higher(schema.minimum, new Bound(value, true)));
        below.ifPresent(value -> schema.maximum = Bound.lower(schema.maximum, new Bound(value, true)));
    }

    private static Optional<BigDecimal> number(Node value) {
        return value instanceof ScalarNode scalar && scalar.type() == ScalarNode.Type.NUMBER
                ? Optional.of(new BigDecimal(scalar.text()))
                : Optional.empty();
    }

    private static long count(Node value, long otherwise) {
        return number(value)
                .map(count -> count.min(BigDecimal.valueOf(Schema.UNLIMITED)).longValue())
                .orElse(otherwise);
    }

    private static String text(Node value) {
        return value instanceof ScalarNode scalar ? scalar.text() : "";
    }
}
