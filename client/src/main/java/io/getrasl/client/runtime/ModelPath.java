package io.getrasl.client.runtime;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Leads from a model through models inside of it to one property. Immutable and thread-safe. */
public final class ModelPath {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final String step;
    private final @Nullable ModelPath rest;

    private ModelPath(String step, @Nullable ModelPath rest) {
        this.step = step;
        this.rest = rest;
    }

    /**
     * The path of those names.
     *
     * @param dotted names on the wire, for example {@code summary.total}
     */
    public static ModelPath of(String dotted) {
        int dot = dotted.indexOf('.');
        return dot < 0
                ? new ModelPath(dotted, null)
                : new ModelPath(dotted.substring(0, dot), of(dotted.substring(dot + 1)));
    }

    /** The value of the property; null where it or a model on the way is absent or {@code null}. */
    public @Nullable Object get(Model model) {
        Object value = model.value(step);
        if (rest == null) {
            return value;
        }
        return value instanceof Model inner ? rest.get(inner) : null;
    }

    /**
     * A model in which the property has another value, or is absent where that is null. Models on the way that are absent are
     * added.
     *
     * @throws IllegalArgumentException if there is no such property
     */
    public <M extends Model> M set(M model, @Nullable Object value) {
        return change(model, property -> value);
    }

    /**
     * A model in which the property is that number, in the type that the property has.
     *
     * @throws IllegalArgumentException if there is no such property, or it cannot hold the number
     */
    public <M extends Model> M setNumber(M model, long number) {
        return change(model, property -> read(property, JSON.numberNode(number)));
    }

    private interface Change {
        @Nullable
        Object value(Property<?> property);
    }

    @SuppressWarnings("unchecked")
    private <M extends Model> M change(M model, Change change) {
        Property<?> property = model.shape().property(step);
        return (M) model.with(step, rest == null ? change.value(property) : inside(model, property, rest, change));
    }

    private static Model inside(Model model, Property<?> property, ModelPath rest, Change change) {
        Object inner = model.value(property.name());
        return rest.change((Model) (inner == null ? read(property, JSON.objectNode()) : inner), change);
    }

    private static Object read(Property<?> property, JsonNode json) {
        return property.codec().read(json);
    }
}
