package io.getrasl.contract.forward;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/**
 * A schema of the bundle as its values are read by: references followed, the parts of an {@code allOf} together, and of a choice
 * between something and null the something.
 *
 * @param place where it stands in the bundle, references followed
 * @param nullable whether a value may be null
 * @param sensitive whether it, or what holds it, is marked so
 */
record Schema(JsonNode bundle, JsonPointer place, boolean nullable, boolean sensitive) {

    static Schema at(JsonNode bundle, JsonPointer place) {
        return new Schema(bundle, place, false, false).resolved();
    }

    /** As the bundle has it. */
    JsonNode json() {
        return bundle.at(place);
    }

    private Schema resolved() {
        JsonNode json = json();
        boolean secret = sensitive || json.path("x-sensitive").asBoolean(false);
        if (json.has("$ref")) {
            JsonPointer target =
                    JsonPointer.compile(json.get("$ref").stringValue().substring(1));
            return new Schema(bundle, target, nullable, secret).resolved();
        }
        for (int i = 0; i < json.path("oneOf").size(); i++) {
            if (!types(json.get("oneOf").get(i)).equals(List.of("null"))) {
                return new Schema(bundle, place.appendProperty("oneOf").appendIndex(i), true, secret).resolved();
            }
        }
        return new Schema(bundle, place, nullable || types(json).contains("null"), secret);
    }

    private Schema child(String... steps) {
        JsonPointer child = place;
        for (String step : steps) {
            child = child.appendProperty(step);
        }
        return new Schema(bundle, child, false, sensitive).resolved();
    }

    private static List<String> types(JsonNode json) {
        JsonNode type = json.path("type");
        return type.isArray()
                ? StreamSupport.stream(type.spliterator(), false)
                        .map(JsonNode::stringValue)
                        .toList()
                : type.isString() ? List.of(type.stringValue()) : List.of();
    }

    /** The type, null aside; empty where any will do, or null alone. */
    Optional<String> type() {
        return types(json()).stream().filter(type -> !type.equals("null")).findFirst();
    }

    /** The properties in the order of the document. */
    Map<String, Schema> properties() {
        Map<String, Schema> properties = new LinkedHashMap<>();
        for (int i = 0; i < json().path("allOf").size(); i++) {
            JsonPointer part = place.appendProperty("allOf").appendIndex(i);
            properties.putAll(
                    new Schema(bundle, part, false, sensitive).resolved().properties());
        }
        json().path("properties").propertyNames().forEach(name -> properties.put(name, child("properties", name)));
        return properties;
    }

    Optional<Schema> items() {
        return json().has("items") ? Optional.of(child("items")) : Optional.empty();
    }

    /** What the values of an object must be that is used as a map. */
    Optional<Schema> values() {
        return json().path("additionalProperties").isObject()
                ? Optional.of(child("additionalProperties"))
                : Optional.empty();
    }

    /** Whether its values are objects with properties of their own. */
    boolean isModel() {
        return !properties().isEmpty();
    }

    boolean isEnum() {
        return json().has("enum") && types(json()).contains("string");
    }

    /** Whether there are alternatives besides null, of which a later version may have more. */
    boolean hasVariants() {
        return alternatives("oneOf") > 1 || alternatives("anyOf") > 1;
    }

    private long alternatives(String keyword) {
        List<JsonNode> alternatives = new ArrayList<>();
        json().path(keyword).forEach(alternatives::add);
        return alternatives.stream()
                .filter(it -> !types(it).equals(List.of("null")))
                .count();
    }

    /** A value of another type than this schema has; empty where any will do. */
    Optional<JsonNode> wrong(JsonNode right) {
        return isModel()
                        || items().isPresent()
                        || values().isPresent()
                        || !types(json()).isEmpty()
                ? Optional.of(right.isString() ? Json.number(7) : Json.text("of another type"))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return place.toString();
    }
}
