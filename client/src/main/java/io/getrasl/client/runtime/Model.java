package io.getrasl.client.runtime;

import com.fasterxml.jackson.annotation.JsonValue;
import io.getrasl.client.error.MissingPropertyException;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
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
        return (T) values.known().get(property);
    }

    /** Whether the property is there, be it {@code null}. */
    protected final boolean has(Property<?> property) {
        return values.known().contains(property);
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
        return values.additional();
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

    /** What there is of the known properties, in the order of the specification. */
    final void eachProperty(BiConsumer<Property<?>, @Nullable Object> action) {
        for (Property<?> property : shape.properties()) {
            if (has(property)) {
                action.accept(property, optional(property));
            }
        }
    }

    /** What it consists of. */
    final Shape<?> shape() {
        return shape;
    }

    /** The same with another value of a property, or without it. */
    final Model with(String property, @Nullable Object value) {
        Values changed = values.copy();
        if (value == null) {
            changed.known().remove(property);
        } else {
            changed.known().put(property, value);
        }
        return shape.create(changed);
    }

    /** What there is under the name of a known property; null where it is absent or {@code null}. */
    final @Nullable Object value(String property) {
        return shape.knows(property) ? values.known().get(shape.property(property)) : null;
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
        return other instanceof Model model
                && getClass() == model.getClass()
                && values.known().equals(model.values.known())
                && values.additional().equals(model.values.additional());
    }

    @Override
    public final int hashCode() {
        return 31 * values.known().hashCode() + values.additional().hashCode();
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
