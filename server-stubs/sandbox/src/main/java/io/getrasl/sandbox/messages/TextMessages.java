package io.getrasl.sandbox.messages;

import io.getrasl.sandbox.contacts.Recipient;
import io.getrasl.server.error.ValidationErrorException;
import io.getrasl.server.model.SendTextMessageRequest;
import io.getrasl.server.model.SentTextMessage;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Sends text. Thread-safe. */
@Component
class TextMessages {

    /** What the reply can hold, which is twice what a request may. */
    private static final int LONGEST = 8192;

    private static final String TOO_LONG =
            "Must be at most " + LONGEST + " characters when its merge fields are replaced";

    private final Sending sending;

    TextMessages(Sending sending) {
        this.sending = sending;
    }

    SentTextMessage send(long tenant, SendTextMessageRequest request) {
        Outgoing message = new Outgoing(
                Phone.digits(request.phone()),
                request.contactId(),
                null,
                "text",
                true,
                recipient -> text(request.message(), recipient),
                null);
        SendAttempt sent = sending.send(tenant, message);
        return SentTextMessage.builder()
                .messageId(sent.wamid())
                .contactId(sent.contactId())
                .phone(sent.phone())
                .message(sent.text())
                .status(SendAttempt.STATUS)
                .sentAt(sent.sentAt())
                .chatId(sent.chatId())
                .chatMessageId(sent.chatMessageId())
                .build();
    }

    private static String text(String message, Recipient recipient) {
        String text = MergeFields.fill(message, recipient);
        if (text.codePointCount(0, text.length()) > LONGEST) {
            throw new ValidationErrorException(Map.of("message", List.of(TOO_LONG)));
        }
        return text;
    }
}
