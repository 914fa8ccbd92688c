package io.getrasl.sandbox.otp;

import io.getrasl.sandbox.messages.SendAttempt;
import io.getrasl.server.error.MessageSendFailedException;
import io.getrasl.server.model.SentOtp;
import java.time.OffsetDateTime;

/** A code as it was handed to WhatsApp. */
record OtpAttempt(
        SendAttempt message, String templateName, String language, int expiryMinutes, OffsetDateTime expiresAt) {

    /**
     * The reply. To be called when the transaction is over, so that a refused message stays stored.
     *
     * @throws MessageSendFailedException when WhatsApp refused the message
     */
    SentOtp orThrow() {
        SendAttempt sent = message.orThrow();
        return SentOtp.builder()
                .messageId(sent.wamid())
                .contactId(sent.contactId())
                .phone(sent.phone())
                .templateName(templateName)
                .language(language)
                .codeSent(true)
                .expiryMinutes(expiryMinutes)
                .expiresAt(expiresAt)
                .status(SendAttempt.STATUS)
                .sentAt(sent.sentAt())
                .build();
    }
}
