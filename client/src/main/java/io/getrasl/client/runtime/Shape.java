package io.getrasl.client.runtime;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

/**
 * What a model consists of, and how one is made from JSON.
 *
 * @param <M> the model
 */
public final class Shape<M extends Model> {

    private final String name;
    private final Map<String, Property<?>> properties;
    private final Function<Values, M> constructor;

    private Shape(String name, Function<Values, M> constructor, Map<String, Property<?>> properties) {
        this.name = name;
        this.constructor = constructor;
        this.properties = properties;
    }

    /** Describes a model of that name; the properties are its own, and are written in this order. */
    public static <M extends Model> Shape<M> of(
            String name, Function<Values, M> constructor, Property<?>... properties) {
        Map<String, Property<?>> byName = new LinkedHashMap<>();
        for (Property<?> property : properties) {
            property.place(byName.size());
            byName.put(property.name(), property);
        }
        return new Shape<>(name, constructor, byName);
    }

    String name() {
        return name;
    }

    Iterable<Property<?>> properties() {
        return properties.values();
    }

    /** How many properties there are. */
    int size() {
        return properties.size();
    }

    /**
     * The property of that name.
     *
     * @throws IllegalArgumentException if there is none
     */
    Property<?> property(String property) {
        Property<?> found = properties.get(property);
        if (found == null) {
            throw new IllegalArgumentException(name + " has no property " + property);
        }
        return found;
    }

    boolean knows(String property) {
        return properties.containsKey(property);
    }

    M create(Values values) {
        return constructor.apply(values);
    }

    /**
     * Reads a model. What the specification requires may be missing, and what it does not know is kept.
     *
     * @throws UnexpectedJsonException if the JSON is no object or a known property is of another kind
     */
    public M read(JsonNode json) {
        return Codec.read(json, this::read);
    }

    /**
     * The same, from a parser that stands at the first token of the object; it is left at the last one.
     *
     * @throws UnexpectedJsonException if the JSON is no object or a known property is of another kind
     */
    public M read(JsonParser json) {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            throw UnexpectedJsonException.of("an object", json.currentToken());
        }
        KnownValues known = new KnownValues(this);
        Map<String, @Nullable Object> additional = null;
        for (String key = json.nextName(); key != null; key = json.nextName()) {
            JsonToken first = json.nextToken();
            Property<?> property = properties.get(key);
            if (property != null) {
                known.put(property, first == JsonToken.VALUE_NULL ? null : read(property, json));
            } else {
                additional = additional == null ? new LinkedHashMap<>() : additional;
                additional.put(key, PlainJson.read(json));
            }
        }
        return constructor.apply(
                new Values(known, additional == null ? Map.of() : Collections.unmodifiableMap(additional)));
    }

    private static Object read(Property<?> property, JsonParser json) {
        try {
            return property.codec().read(json);
        } catch (UnexpectedJsonException e) {
            throw e.inside(property.name());
        }
    }

    /** Names the required properties that are not there. */
    List<String> missing(KnownValues known) {
        return properties.values().stream()
                .filter(it -> it.required() && !known.contains(it))
                .map(Property::name)
                .toList();
    }
}
