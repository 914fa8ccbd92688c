package io.getrasl.openapi.release;

/** Why a release cannot be made. It has no stack trace; its message is for the person who wanted it. */
public final class Refusal extends Exception {

    private static final long serialVersionUID = 1L;

    Refusal(String message) {
        super(message, null, false, false);
    }
}
