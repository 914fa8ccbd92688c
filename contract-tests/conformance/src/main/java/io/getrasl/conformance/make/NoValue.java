package io.getrasl.conformance.make;

/** No valid value can be made up for a property. */
public final class NoValue extends RuntimeException {
    private static final long serialVersionUID = 1;

    NoValue(String reason) {
        super(reason);
    }
}
