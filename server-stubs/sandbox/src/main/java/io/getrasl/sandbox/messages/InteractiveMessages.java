package io.getrasl.sandbox.messages;

import io.getrasl.server.model.SendInteractiveMessageRequest;
import io.getrasl.server.model.SentInteractiveMessage;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Sends buttons and lists. Thread-safe. */
@Component
class InteractiveMessages {

    private final Sending sending;

    InteractiveMessages(Sending sending) {
        this.sending = sending;
    }

    SentInteractiveMessage send(long tenant, SendInteractiveMessageRequest request) {
        String phone = Phone.digits(request.phone());
        InteractiveRules.check(request);
        Outgoing message =
                new Outgoing(phone, request.contactId(), null, "interactive", true, recipient -> text(request), null);
        SendAttempt sent = sending.send(tenant, message);
        return SentInteractiveMessage.builder()
                .messageId(sent.wamid())
                .contactId(sent.contactId())
                .phone(sent.phone())
                .type(request.type())
                .status(SendAttempt.STATUS)
                .sentAt(sent.sentAt())
                .chatId(sent.chatId())
                .chatMessageId(sent.chatMessageId())
                .build();
    }

    /** What the customer reads, before any choice. */
    private static String text(SendInteractiveMessageRequest request) {
        return Stream.of(request.headerText(), request.bodyText(), request.footerText())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }
}
