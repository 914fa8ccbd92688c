package io.getrasl.client.error;

/** The request was refused in any other way, with a status below 500; redirects are among them and are not followed. */
public class RaslRequestException extends RaslApiException {

    private static final long serialVersionUID = 1L;

    RaslRequestException(ApiError error) {
        super(error);
    }
}
