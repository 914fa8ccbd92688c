package io.getrasl.client.error;

/**
 * A property was asked for that the specification requires and the reply did not contain, for example because only some fields
 * were requested. The model's {@code has...} method tells beforehand.
 */
public final class MissingPropertyException extends RaslException {

    private static final long serialVersionUID = 1L;

    private final String property;

    /**
     * Names the property.
     *
     * @param property model and wire name, for example {@code Contact.lastname}
     * @param isNull whether the reply had it as {@code null}
     */
    public MissingPropertyException(String property, boolean isNull) {
        super(
                isNull
                        ? property + " is null in the reply, which the specification does not allow"
                        : "the reply did not contain " + property,
                null);
        this.property = property;
    }

    /** Model and wire name, for example {@code Contact.lastname}. */
    public String property() {
        return property;
    }
}
