package io.getrasl.client.runtime;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An enumeration to which the server may add values; a value that this version does not know is kept as it came. */
public abstract class OpenEnum {

    private final String value;

    /** For generated subclasses. */
    protected OpenEnum(String value) {
        this.value = Objects.requireNonNull(value, "value");
    }

    /** The value on the wire. */
    @JsonValue
    public final String value() {
        return value;
    }

    /** Whether this version of the client knows the value. */
    public abstract boolean isKnown();

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof OpenEnum that && getClass() == that.getClass() && value.equals(that.value);
    }

    @Override
    public final int hashCode() {
        return value.hashCode();
    }

    @Override
    public final String toString() {
        return value;
    }
}
