package io.getrasl.client.webhook;

/** The body is signed rightly, but is not what the specification says, or is too large. Tells where. */
public final class UnreadableWebhookException extends WebhookException {

    private static final long serialVersionUID = 1L;

    private final String problem;

    UnreadableWebhookException(String problem) {
        super("the webhook cannot be read: " + problem, null);
        this.problem = problem;
    }

    /** What is wrong, for example {@code data.resource.id: expected a whole number of 64 bits, found a text}. */
    public String problem() {
        return problem;
    }
}
