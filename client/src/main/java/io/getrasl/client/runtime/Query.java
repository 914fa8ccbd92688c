package io.getrasl.client.runtime;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The query parameters of one call. Immutable and thread-safe. */
public abstract class Query {

    private final Map<String, String> parameters;

    /** For generated subclasses. */
    protected Query(Map<String, String> parameters) {
        this.parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }

    /** Names and values before they are percent-encoded, in the order in which they were set. */
    public final Map<String, String> parameters() {
        return parameters;
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof Query that && getClass() == that.getClass() && parameters.equals(that.parameters);
    }

    @Override
    public final int hashCode() {
        return parameters.hashCode();
    }

    /** The names only: what is searched for may be personal. */
    @Override
    public final String toString() {
        return getClass().getSimpleName() + parameters.keySet();
    }
}
