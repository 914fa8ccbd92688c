package io.getrasl.client.error;

/** The request breaks a rule: any reply with status 422. */
public class RaslInvalidRequestException extends RaslApiException {

    private static final long serialVersionUID = 1L;

    RaslInvalidRequestException(ApiError error) {
        super(error);
    }
}
