package io.getrasl.client.runtime;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What a model holds of the properties that its shape knows: a place for each, which costs less than an entry in a map. */
final class KnownValues {

    private static final Object ABSENT = new Object() {
        @Override
        public int hashCode() {
            return 7;
        }
    };

    private final Shape<?> shape;
    private final @Nullable Object[] places;

    KnownValues(Shape<?> shape) {
        this.shape = shape;
        this.places = new Object[shape.size()];
        Arrays.fill(places, ABSENT);
    }

    private KnownValues(Shape<?> shape, @Nullable Object[] places) {
        this.shape = shape;
        this.places = places;
    }

    KnownValues copy() {
        return new KnownValues(shape, places.clone());
    }

    @Nullable
    Object get(Property<?> property) {
        Object value = places[property.place()];
        return value == ABSENT ? null : value;
    }

    boolean contains(Property<?> property) {
        return places[property.place()] != ABSENT;
    }

    void put(Property<?> property, @Nullable Object value) {
        places[property.place()] = value;
    }

    @Nullable
    Object get(String property) {
        return get(shape.property(property));
    }

    void put(String property, @Nullable Object value) {
        put(shape.property(property), value);
    }

    void remove(String property) {
        places[shape.property(property).place()] = ABSENT;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof KnownValues that && shape == that.shape && Arrays.equals(places, that.places);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(places);
    }
}
