package io.getrasl.client.runtime;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The content of a model on its way into one: absent properties have no entry, JSON {@code null} is a null value. */
public final class Values {

    private final KnownValues known;
    private final Map<String, @Nullable Object> additional;

    Values(Shape<?> shape) {
        this(new KnownValues(shape), Map.of());
    }

    Values(KnownValues known, Map<String, @Nullable Object> additional) {
        this.known = known;
        this.additional = additional;
    }

    KnownValues known() {
        return known;
    }

    /** Not to be changed. */
    Map<String, @Nullable Object> additional() {
        return additional;
    }

    Values copy() {
        return with(additional);
    }

    /** A copy that holds those properties which the shape does not know, in place of its own. */
    Values with(Map<String, @Nullable Object> others) {
        Map<String, @Nullable Object> copy =
                others.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(others));
        return new Values(known.copy(), copy);
    }
}
