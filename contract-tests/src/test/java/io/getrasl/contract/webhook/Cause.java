package io.getrasl.contract.webhook;

import io.getrasl.contract.ExampleContract;
import io.getrasl.contract.Webhook;
import io.getrasl.contract.check.Contracts;
import java.util.Map;
import java.util.Optional;

/** The contract that makes a server send a webhook: {@code contact.created} follows from the first success of createContact. */
public final class Cause {
    private static final Map<String, String> VERBS =
            Map.of("created", "create", "updated", "update", "deleted", "delete");

    private Cause() {}

    /**
     * The contract that causes a webhook.
     *
     * @throws AssertionError when there is none
     */
    static ExampleContract of(Webhook webhook) {
        return find(webhook)
                .orElseThrow(() -> new AssertionError(webhook.name() + " follows from no contract that " + Cause.class
                        + " knows; teach it which request makes a server send it"));
    }

    /** The same; empty when there is none. */
    public static Optional<ExampleContract> find(Webhook webhook) {
        String resource = webhook.name().replaceFirst("\\..*", "");
        String verb = VERBS.getOrDefault(webhook.name().replaceFirst(".*\\.", ""), "");
        String operation = verb + Character.toUpperCase(resource.charAt(0)) + resource.substring(1);
        return Contracts.ALL.stream()
                .filter(contract -> contract.operationId().equals(operation) && contract.code() == null)
                .findFirst();
    }
}
