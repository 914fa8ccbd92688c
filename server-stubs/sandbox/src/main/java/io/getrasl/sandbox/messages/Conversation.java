package io.getrasl.sandbox.messages;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What a workspace and a phone number write to each other.
 *
 * @param lastInboundAt when the customer wrote last, null when never
 */
record Conversation(long id, @Nullable OffsetDateTime lastInboundAt) {}
