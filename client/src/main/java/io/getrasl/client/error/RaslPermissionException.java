package io.getrasl.client.error;

/** The token is not allowed to do this: any reply with status 403. */
public class RaslPermissionException extends RaslApiException {

    private static final long serialVersionUID = 1L;

    RaslPermissionException(ApiError error) {
        super(error);
    }
}
