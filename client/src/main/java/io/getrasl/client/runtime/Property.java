package io.getrasl.client.runtime;

/**
 * A property of one model.
 *
 * @param <T> its values
 */
public final class Property<T> {

    private final String name;
    private final Codec<T> codec;
    private final boolean required;
    private final boolean nullable;
    private final boolean sensitive;
    private int place = -1;

    private Property(String name, Codec<T> codec, boolean required, boolean nullable, boolean sensitive) {
        this.name = name;
        this.codec = codec;
        this.required = required;
        this.nullable = nullable;
        this.sensitive = sensitive;
    }

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

    /** The name on the wire. */
    String name() {
        return name;
    }

    Codec<T> codec() {
        return codec;
    }

    /** Whether the specification says that it is always there. */
    boolean required() {
        return required;
    }

    /** Whether JSON {@code null} is one of its values. */
    boolean nullable() {
        return nullable;
    }

    /** Whether its value must not be shown. */
    boolean sensitive() {
        return sensitive;
    }

    /** Where its model keeps it. */
    int place() {
        return place;
    }

    /** Said once, by the shape of its model, before anybody else sees it. */
    void place(int number) {
        this.place = number;
    }
}
