package io.getrasl.codegen;

/**
 * An event that the API tells subscribers of.
 *
 * @param event the kind of event, its name under {@code webhooks}
 * @param id the operationId of its delivery
 * @param payload what the body holds; always a {@link Type.ModelRef}
 * @param signatureHeader the header that carries the signature; null where there is none
 * @param example the first example of the body, as JSON; null where there is none
 */
public record Webhook(
        String event,
        String id,
        String summary,
        String description,
        Type.ModelRef payload,
        String signatureHeader,
        String example) {}
