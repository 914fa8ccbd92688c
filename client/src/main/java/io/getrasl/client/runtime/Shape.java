package io.getrasl.client.runtime;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;
import tools.jackson.databind.JsonNode;

/**
 * What a model consists of, and how one is made from JSON.
 *
 * @param <M> the model
 */
public final class Shape<M extends Model> {

    private static final JsonFactory NAMES = new JsonFactory();

    private final String name;
    private final List<Property<?>> properties;
    private final PropertyNameMatcher names;
    private final Function<Values, M> constructor;

    private Shape(String name, Function<Values, M> constructor, List<Property<?>> properties) {
        this.name = name;
        this.constructor = constructor;
        this.properties = properties;
        this.names = NAMES.constructNameMatcher(
                properties.stream().map(it -> Named.fromString(it.name())).toList(), false);
    }

    /** Describes a model of that name; the properties are written in this order. */
    public static <M extends Model> Shape<M> of(
            String name, Function<Values, M> constructor, Property<?>... properties) {
        return new Shape<>(name, constructor, List.of(properties));
    }

    String name() {
        return name;
    }

    List<Property<?>> properties() {
        return properties;
    }

    boolean knows(String property) {
        return index(property) >= 0;
    }

    /** Where the values of this model hold a property, the same as in {@link #properties()}; negative for one that it does not have. */
    int index(String property) {
        return names.matchName(property);
    }

    /** Values without any. */
    Values values() {
        return new Values(properties.size());
    }

    M create(Values values) {
        return constructor.apply(values);
    }

    /**
     * Reads a model that was parsed before, see {@link #read(JsonParser)}.
     *
     * @throws UnexpectedJsonException if the JSON is no object or a known property is of another kind
     */
    public M read(JsonNode json) {
        return JsonTrees.read(json, this::read);
    }

    /**
     * Reads the model at whose first token a parser stands. What the specification requires may be missing, and what it does not
     * know is kept.
     *
     * @throws UnexpectedJsonException if the JSON is no object or a known property is of another kind
     * @throws tools.jackson.core.JacksonException if it is no JSON
     */
    public M read(JsonParser json) {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            throw UnexpectedJsonException.of("an object", json);
        }
        Values values = values();
        while (true) {
            int index = json.nextNameMatch(names);
            if (index == PropertyNameMatcher.MATCH_END_OBJECT) {
                return constructor.apply(values);
            }
            String property = index < 0 ? json.currentName() : null;
            JsonToken first = json.nextToken();
            if (property != null) {
                values.add(property, PlainJson.read(json));
            } else if (first == JsonToken.VALUE_NULL) {
                values.set(index, null);
            } else {
                values.set(index, read(properties.get(index), json));
            }
        }
    }

    private static Object read(Property<?> property, JsonParser json) {
        try {
            return property.codec().read(json);
        } catch (UnexpectedJsonException e) {
            throw e.inside(property.name());
        }
    }

    /** Names the required properties that are not there. */
    Stream<String> missing(Values values) {
        return properties.stream()
                .filter(Property::required)
                .map(Property::name)
                .filter(it -> !values.has(index(it)));
    }
}
