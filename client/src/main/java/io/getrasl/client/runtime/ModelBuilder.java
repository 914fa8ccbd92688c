package io.getrasl.client.runtime;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Builds a model. Not thread-safe.
 *
 * @param <M> the model
 * @param <B> the builder itself
 */
public abstract class ModelBuilder<M extends Model, B extends ModelBuilder<M, B>> {

    private final Shape<M> shape;
    private final KnownValues known;
    private final Map<String, @Nullable Object> additional;

    /** For generated subclasses: an empty builder. */
    protected ModelBuilder(Shape<M> shape) {
        this.shape = shape;
        this.known = new KnownValues(shape);
        this.additional = new LinkedHashMap<>();
    }

    /** For generated subclasses: a builder that starts from what a model holds. */
    protected ModelBuilder(Shape<M> shape, Values values) {
        this.shape = shape;
        this.known = values.known().copy();
        this.additional = new LinkedHashMap<>(values.additional());
    }

    /** Sets a property to a value, or to {@code null} where it may be. */
    protected final <T> B set(Property<T> property, @Nullable T value) {
        if (value == null && !property.nullable()) {
            throw new NullPointerException(shape.name() + "." + property.name() + " must not be null");
        }
        known.put(property, value);
        return self();
    }

    /** Sets a property to a copy of that list. */
    protected final <T> B setList(Property<List<T>> property, @Nullable List<? extends T> value) {
        if (value != null && value.stream().anyMatch(Objects::isNull)) {
            throw new NullPointerException(shape.name() + "." + property.name() + " must not hold null");
        }
        return set(property, value == null ? null : List.copyOf(value));
    }

    /** Sets a property to a deep copy of that value. */
    protected final <T> B setCopy(Property<T> property, @Nullable T value) {
        return set(
                property,
                value == null ? null : property.codec().read(property.codec().write(value)));
    }

    /**
     * Sets a property that this version of the client does not know.
     *
     * @param name the name on the wire
     * @param value a plain value: {@code null}, a boolean, text or number, or a list or map of such
     * @throws IllegalArgumentException if the property has a method of its own, or the value is of another type
     */
    public final B additionalProperty(String name, @Nullable Object value) {
        if (shape.knows(Objects.requireNonNull(name, "name"))) {
            throw new IllegalArgumentException(shape.name() + "." + name + " has a method of its own");
        }
        additional.put(name, PlainJson.nullable(PlainJson.toJson(value)));
        return self();
    }

    /**
     * The model. The builder can be used again.
     *
     * @throws IllegalStateException if a required property was not set; the message names it
     */
    public final M build() {
        List<String> missing = shape.missing(known);
        if (!missing.isEmpty()) {
            throw new IllegalStateException(shape.name() + " needs a value for " + String.join(", ", missing));
        }
        return shape.create(new Values(known, additional).copy());
    }

    @SuppressWarnings("unchecked")
    private B self() {
        return (B) this;
    }
}
