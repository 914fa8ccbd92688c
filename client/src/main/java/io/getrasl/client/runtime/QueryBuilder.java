package io.getrasl.client.runtime;

import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Collects query parameters. Not thread-safe.
 *
 * @param <B> the builder itself
 */
public abstract class QueryBuilder<B extends QueryBuilder<B>> {

    private final Map<String, String> parameters = new LinkedHashMap<>();

    /** For generated subclasses: starts from those parameters. */
    protected QueryBuilder(Map<String, String> parameters) {
        this.parameters.putAll(parameters);
    }

    /**
     * Sets a parameter that this version of the client does not know. Several values are separated by commas.
     *
     * @param name the name on the wire, not encoded
     */
    public final B parameter(String name, String... values) {
        return set(Objects.requireNonNull(name, "name"), List.of(values));
    }

    /** What was set so far. */
    protected final Map<String, String> parameters() {
        return parameters;
    }

    /** For generated subclasses and filters: sets a parameter to one value. */
    protected final B set(String name, Object value) {
        parameters.put(name, text(name, value));
        return self();
    }

    /** For generated subclasses: sets a parameter to several values, or leaves it out where there are none. */
    protected final B set(String name, List<?> values) {
        if (values.isEmpty()) {
            parameters.remove(name);
            return self();
        }
        return setSome(name, values);
    }

    /**
     * For generated filters: sets a parameter to several values.
     *
     * @throws IllegalArgumentException if there are none
     */
    protected final B setSome(String name, List<?> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException(name
                    + " needs at least one value; without the filter, everything would be found instead of nothing");
        }
        parameters.put(name, values.stream().map(it -> text(name, it)).collect(Collectors.joining(",")));
        return self();
    }

    private static String text(String name, Object value) {
        Objects.requireNonNull(value, name);
        return value instanceof OffsetDateTime dateTime ? DateTimes.format(dateTime) : value.toString();
    }

    @SuppressWarnings("unchecked")
    private B self() {
        return (B) this;
    }
}
