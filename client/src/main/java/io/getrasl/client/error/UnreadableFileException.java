package io.getrasl.client.error;

import java.io.IOException;

/** A file that was to be uploaded cannot be opened. Nothing was sent; the cause tells why. */
public final class UnreadableFileException extends RaslException {

    private static final long serialVersionUID = 1L;

    private final String operationId;
    private final String property;

    /**
     * Names the file by where it stands in the request.
     *
     * @param property for example {@code media_file}
     */
    public UnreadableFileException(String operationId, String property, IOException cause) {
        super(
                operationId + " was not sent: " + property + " cannot be opened ("
                        + cause.getClass().getSimpleName() + ")",
                cause);
        this.operationId = operationId;
        this.property = property;
    }

    /** The operation, as the specification calls it. */
    public String operationId() {
        return operationId;
    }

    /** Where the file stands in the request, for example {@code media_file}. */
    public String property() {
        return property;
    }
}
