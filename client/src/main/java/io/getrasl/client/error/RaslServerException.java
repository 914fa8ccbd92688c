package io.getrasl.client.error;

/** The server failed: any reply with status 500 or above. */
public class RaslServerException extends RaslApiException {

    private static final long serialVersionUID = 1L;

    RaslServerException(ApiError error) {
        super(error);
    }
}
