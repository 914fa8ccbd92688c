package io.getrasl.contract.consumer;

/** The typed client has no way to send this request. The message says what stands in the way. */
final class InexpressibleException extends Exception {
    private static final long serialVersionUID = 1L;

    InexpressibleException(String reason) {
        super(reason);
    }
}
