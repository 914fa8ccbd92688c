package io.getrasl.openapi.cli;

/** There is no bundle. All there is to say has been printed, so it has no stack trace. */
public final class BundleFailure extends Exception {

    private static final long serialVersionUID = 1L;

    BundleFailure(String message) {
        super(message, null, false, false);
    }
}
