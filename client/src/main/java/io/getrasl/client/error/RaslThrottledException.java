package io.getrasl.client.error;

/** Too many requests: any reply with status 429. {@link #retryAfter()} says how long to wait. */
public class RaslThrottledException extends RaslApiException {

    private static final long serialVersionUID = 1L;

    RaslThrottledException(ApiError error) {
        super(error);
    }
}
