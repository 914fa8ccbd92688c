package io.getrasl.server.validation;

/** A constant of an enumeration that the specification closes. */
public interface WireValue {

    /** The text on the wire. */
    String value();

    /**
     * The constant of a text on the wire.
     *
     * @throws IllegalArgumentException if there is none
     */
    static <E extends Enum<E> & WireValue> E of(Class<E> type, String value) {
        for (E constant : type.getEnumConstants()) {
            if (constant.value().equals(value)) {
                return constant;
            }
        }
        throw new IllegalArgumentException(type.getSimpleName() + " has no value '" + value + "'");
    }
}
