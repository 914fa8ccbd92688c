package io.getrasl.client.error;

/** There is no such thing: any reply with status 404. */
public class RaslNotFoundException extends RaslApiException {

    private static final long serialVersionUID = 1L;

    RaslNotFoundException(ApiError error) {
        super(error);
    }
}
