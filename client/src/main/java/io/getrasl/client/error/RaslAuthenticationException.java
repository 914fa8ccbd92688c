package io.getrasl.client.error;

/** The token was not accepted: any reply with status 401. */
public class RaslAuthenticationException extends RaslApiException {

    private static final long serialVersionUID = 1L;

    RaslAuthenticationException(ApiError error) {
        super(error);
    }
}
