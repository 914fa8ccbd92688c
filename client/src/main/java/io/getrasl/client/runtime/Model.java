package io.getrasl.client.runtime;

import com.fasterxml.jackson.annotation.JsonValue;
import io.getrasl.client.error.MissingPropertyException;
import java.util.Collections;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * An object of the API. Immutable and thread-safe. Knows which of its properties are absent, which are {@code null} and which
 * have a value, keeps properties that this version of the client does not know, and is written back as it was read.
 */
public abstract class Model {

    private final Shape<?> shape;
    private final Values values;

    /** For generated subclasses; the values must not be changed afterwards. */
    protected Model(Shape<?> shape, Values values) {
        this.shape = shape;
        this.values = values;
    }

    /** The value of a property that is always there. */
    protected final <T> T required(Property<T> property) {
        T value = optional(property);
        if (value == null) {
            throw new MissingPropertyException(shape.name() + "." + property.name(), has(property));
        }
        return value;
    }

    /** The value of a property that is always there, though it may be {@code null}. */
    protected final <T> @Nullable T requiredOrNull(Property<T> property) {
        if (!has(property)) {
            throw new MissingPropertyException(shape.name() + "." + property.name(), false);
        }
        return optional(property);
    }

    /** The value of a property; null where it is absent or {@code null}. */
    @SuppressWarnings("unchecked")
    protected final <T> @Nullable T optional(Property<T> property) {
        return (T) values.get(shape.index(property.name()));
    }

    /** Whether the property is there, be it {@code null}. */
    protected final boolean has(Property<?> property) {
        return values.has(shape.index(property.name()));
    }

    /** The content, for a builder that starts from it. */
    protected final Values values() {
        return values;
    }

    /**
     * The properties that this version of the client does not know, as plain values: {@code null}, {@link Boolean}, {@link
     * String}, {@link Long}, {@link java.math.BigInteger}, {@link java.math.BigDecimal}, {@link java.util.List}, {@link Map}.
     */
    public final Map<String, @Nullable Object> additionalProperties() {
        return Collections.unmodifiableMap(values.additional());
    }

    /**
     * This object as JSON, in the order of the specification; a new tree with every call.
     *
     * @throws UnsupportedOperationException if it holds a file
     */
    @JsonValue
    public final JsonNode toJson() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        eachProperty((property, value) -> json.set(property.name(), write(property, value)));
        values.additional().forEach((name, value) -> json.set(name, PlainJson.toJson(value)));
        return json;
    }

    /** Writes what {@link #toJson()} gives, without making the tree. */
    final void write(JsonGenerator json) {
        json.writeStartObject();
        eachProperty((property, value) -> {
            json.writeName(property.name());
            write(property, value, json);
        });
        values.additional().forEach((name, value) -> {
            json.writeName(name);
            JsonTrees.write(PlainJson.toJson(value), json);
        });
        json.writeEndObject();
    }

    @SuppressWarnings("unchecked")
    private static <T> void write(Property<T> property, @Nullable Object value, JsonGenerator json) {
        if (value == null) {
            json.writeNull();
        } else {
            property.codec().write((T) value, json);
        }
    }

    /** What there is of the known properties, in the order of the specification. */
    final void eachProperty(BiConsumer<Property<?>, @Nullable Object> action) {
        for (Property<?> property : shape.properties()) {
            if (has(property)) {
                action.accept(property, optional(property));
            }
        }
    }

    /** The JSON of a property's value. */
    @SuppressWarnings("unchecked")
    static <T> JsonNode write(Property<T> property, @Nullable Object value) {
        return value == null
                ? JsonNodeFactory.instance.nullNode()
                : property.codec().write((T) value);
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof Model model && getClass() == model.getClass() && values.equals(model.values);
    }

    @Override
    public final int hashCode() {
        return values.hashCode();
    }

    /** Names and values of the known properties; sensitive values are masked, unknown properties are named only. */
    @Override
    public final String toString() {
        StringJoiner text = new StringJoiner(", ", shape.name() + "[", "]");
        eachProperty((property, value) ->
                text.add(property.name() + "=" + (property.sensitive() && value != null ? "***" : value)));
        if (!values.additional().isEmpty()) {
            text.add("additionalProperties=" + values.additional().keySet());
        }
        return text.toString();
    }
}
