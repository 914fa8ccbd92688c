package io.getrasl.contract.forward;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/**
 * A place in a body, and what the specification says of it.
 *
 * @param pointer from the body's root
 * @param isProperty whether it is a property that the specification names, and neither the root, an item nor an entry of a map
 * @param name what the specification calls it: the schema of what holds it, and its name there
 */
record Place(JsonPointer pointer, Schema schema, JsonNode value, boolean isProperty, String name) {

    /** The places of a body; of the items of an array that are alike, the first. */
    static List<Place> of(Schema schema, JsonNode body) {
        Map<String, Place> places = new LinkedHashMap<>();
        walk(new Place(JsonPointer.empty(), schema, body, false, schema.toString()), "", places);
        return List.copyOf(places.values());
    }

    private static void walk(Place place, String general, Map<String, Place> places) {
        boolean isNew = places.putIfAbsent(general + ' ' + place.value.getNodeType(), place) == null;
        if (!isNew && !place.value.isContainer()) {
            return;
        }
        Map<String, Schema> properties = place.schema.properties();
        for (Map.Entry<String, JsonNode> entry : entries(place.value)) {
            String name = entry.getKey();
            JsonPointer pointer = place.value.isArray()
                    ? place.pointer.appendIndex(Integer.parseInt(name))
                    : place.pointer.appendProperty(name);
            if (properties.containsKey(name)) {
                Schema schema = properties.get(name);
                String called = place.schema + " " + name;
                walk(new Place(pointer, schema, entry.getValue(), true, called), general + '/' + name, places);
            } else {
                String called = place.schema + (place.value.isArray() ? " item" : " value");
                (place.value.isArray() ? place.schema.items() : place.schema.values())
                        .map(schema -> new Place(pointer, schema, entry.getValue(), false, called))
                        .ifPresent(inner -> walk(inner, general + "/*", places));
            }
        }
    }

    private static List<Map.Entry<String, JsonNode>> entries(JsonNode value) {
        List<Map.Entry<String, JsonNode>> entries = new ArrayList<>(value.properties());
        for (int i = 0; value.isArray() && i < value.size(); i++) {
            entries.add(Map.entry(String.valueOf(i), value.get(i)));
        }
        return entries;
    }

    /** As the client writes places: {@code data.0.type}. */
    String path() {
        return path(pointer);
    }

    static String path(JsonPointer pointer) {
        return pointer.matches() ? "" : pointer.toString().substring(1).replace('/', '.');
    }

    List<String> steps() {
        return pointer.matches()
                ? List.of()
                : List.of(pointer.toString().substring(1).split("/"));
    }

    @Override
    public String toString() {
        return pointer.matches() ? "the root" : path();
    }
}
