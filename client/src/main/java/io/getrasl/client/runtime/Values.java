package io.getrasl.client.runtime;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The content of a model on its way into one: what is absent, what is {@code null}, what has a value. */
public final class Values {

    /** Stands for JSON {@code null}, since a Java null stands for what is absent. */
    private static final Object NULL = new Object();

    private final @Nullable Object[] known;
    private @Nullable Map<String, @Nullable Object> additional;

    /** Without anything, with room for that many known properties. */
    Values(int count) {
        this.known = new Object[count];
    }

    private Values(Values other) {
        this.known = other.known.clone();
        this.additional = other.additional == null ? null : new LinkedHashMap<>(other.additional);
    }

    boolean has(int index) {
        return known[index] != null;
    }

    /** The value of a known property; null where it is absent or {@code null}. */
    @Nullable
    Object get(int index) {
        Object value = known[index];
        return value == NULL ? null : value;
    }

    void set(int index, @Nullable Object value) {
        known[index] = value == null ? NULL : value;
    }

    void remove(int index) {
        known[index] = null;
    }

    /** The properties that the model does not know, in the order in which they came; not to be changed. */
    Map<String, @Nullable Object> additional() {
        return additional == null ? Map.of() : additional;
    }

    void add(String name, @Nullable Object value) {
        if (additional == null) {
            additional = new LinkedHashMap<>();
        }
        additional.put(name, value);
    }

    Values copy() {
        return new Values(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Values that
                && Arrays.equals(known, that.known)
                && additional().equals(that.additional());
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(known) + additional().hashCode();
    }

    /** Nothing of the content, which may be secret. */
    @Override
    public String toString() {
        return "Values";
    }
}
