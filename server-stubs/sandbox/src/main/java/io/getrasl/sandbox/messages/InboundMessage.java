package io.getrasl.sandbox.messages;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where a customer's message can be found. */
public record InboundMessage(
        @JsonProperty("id") long id,
        @JsonProperty("interaction_id") long interactionId,
        @JsonProperty("contact_id") long contactId) {}
