package io.getrasl.contract.forward;

import io.getrasl.client.error.RaslException;
import io.getrasl.client.webhook.WebhookException;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** A body of the specification that the client reads: the reply of an operation, or the payload of a webhook. */
interface Subject {

    /** Name for people, such as {@code getContact 200 success}. */
    String name();

    Schema schema();

    /** As the specification shows it. */
    JsonNode example();

    /** Paths without which the client cannot tell what it has before it. */
    default Set<String> indispensable() {
        return Set.of();
    }

    /**
     * Has the client read a body in place of the example.
     *
     * @throws RaslException if the client refuses a reply
     * @throws WebhookException if the client refuses a webhook
     */
    Reading read(JsonNode body);

    /** The example with everything in it that the schema allows. */
    default JsonNode complete() {
        return Sample.complete(schema(), example());
    }
}
