package io.getrasl.sandbox.messages;

import io.getrasl.server.error.MessageSendFailedException;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A message as it was handed to WhatsApp.
 *
 * @param wamid WhatsApp's id of it; null when WhatsApp refused it
 * @param phone digits only
 * @param text the final text; null where there is none
 * @param url where its file is; null without one
 */
public record SendAttempt(
        @Nullable String wamid,
        long contactId,
        String phone,
        @Nullable String text,
        @Nullable String url,
        OffsetDateTime sentAt,
        long chatId,
        long chatMessageId) {

    /** What the reply to a send says of it. */
    public static final String STATUS = "sent";

    /** Whether WhatsApp refused it. It is stored as failed then. */
    public boolean isRefused() {
        return wamid == null;
    }

    /**
     * This, when WhatsApp took the message. To be called when the transaction is over, so that a refused message stays stored.
     *
     * @throws MessageSendFailedException when WhatsApp refused it
     */
    public SendAttempt orThrow() {
        if (isRefused()) {
            throw new MessageSendFailedException();
        }
        return this;
    }

    /** Shows nothing personal. */
    @Override
    public String toString() {
        return "SendAttempt[chatMessageId=" + chatMessageId + "]";
    }
}
