package io.getrasl.client.runtime;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The content of a model on its way into one: absent properties have no entry, JSON {@code null} is a null value. */
public final class Values {

    private final Map<String, @Nullable Object> known;
    private final Map<String, @Nullable Object> additional;

    Values() {
        this(Map.of(), Map.of());
    }

    Values(Map<String, @Nullable Object> known, Map<String, @Nullable Object> additional) {
        this.known = new HashMap<>(known);
        this.additional = new LinkedHashMap<>(additional);
    }

    Map<String, @Nullable Object> known() {
        return known;
    }

    Map<String, @Nullable Object> additional() {
        return additional;
    }

    Values copy() {
        return new Values(known, additional);
    }
}
