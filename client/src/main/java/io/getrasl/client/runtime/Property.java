package io.getrasl.client.runtime;

/**
 * A property of a model.
 *
 * @param name the name on the wire
 * @param required whether the specification says that it is always there
 * @param nullable whether JSON {@code null} is one of its values
 * @param sensitive whether its value must not be shown
 */
public record Property<T>(String name, Codec<T> codec, boolean required, boolean nullable, boolean sensitive) {

    public static <T> Property<T> required(String name, Codec<T> codec) {
        return new Property<>(name, codec, true, false, false);
    }

    public static <T> Property<T> optional(String name, Codec<T> codec) {
        return new Property<>(name, codec, false, false, false);
    }

    /** The same property, which may be {@code null}. */
    public Property<T> orNull() {
        return new Property<>(name, codec, required, true, sensitive);
    }

    /** The same property, never shown. */
    public Property<T> hidden() {
        return new Property<>(name, codec, required, nullable, true);
    }
}
