package io.getrasl.sandbox.messages;

import io.getrasl.sandbox.whatsapp.Mishap;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What a workspace and a phone number write to each other.
 *
 * @param lastInboundAt when the customer wrote last, null when never
 * @param nextMishap what shall become of the next message, null for nothing special
 */
record Conversation(
        long id,
        @Nullable OffsetDateTime lastInboundAt,
        @Nullable Mishap nextMishap) {}
