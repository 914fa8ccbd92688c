package io.getrasl.client.runtime;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
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

    /** Describes a model of that name; the properties are written in this order. */
    public static <M extends Model> Shape<M> of(
            String name, Function<Values, M> constructor, Property<?>... properties) {
        Map<String, Property<?>> byName = new LinkedHashMap<>();
        List.of(properties).forEach(it -> byName.put(it.name(), it));
        return new Shape<>(name, constructor, byName);
    }

    String name() {
        return name;
    }

    Iterable<Property<?>> properties() {
        return properties.values();
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
        if (!json.isObject()) {
            throw UnexpectedJsonException.of("an object", json);
        }
        Values values = new Values();
        json.properties().forEach(it -> read(it.getKey(), it.getValue(), values));
        return constructor.apply(values);
    }

    private void read(String key, JsonNode json, Values values) {
        Property<?> property = properties.get(key);
        if (property == null) {
            values.additional().put(key, PlainJson.nullable(json));
            return;
        }
        try {
            values.known().put(key, json.isNull() ? null : property.codec().read(json));
        } catch (UnexpectedJsonException e) {
            throw e.inside(key);
        }
    }

    /** Names the required properties that are not there. */
    List<String> missing(Map<String, @Nullable Object> known) {
        return properties.values().stream()
                .filter(it -> it.required() && !known.containsKey(it.name()))
                .map(Property::name)
                .toList();
    }
}
