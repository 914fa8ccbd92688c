package io.getrasl.sandbox.messages;

import io.getrasl.sandbox.contacts.Recipient;
import io.getrasl.server.model.SendTemplateMessageRequest;
import io.getrasl.server.model.SentTemplateMessage;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Sends templates. Thread-safe. */
@Component
class TemplateMessages {

    private static final String TYPE = "template";

    private final Sending sending;
    private final SendableTemplates templates;

    TemplateMessages(Sending sending, SendableTemplates templates) {
        this.sending = sending;
        this.templates = templates;
    }

    /** @throws io.getrasl.server.error.ApiException when it cannot be sent */
    SentTemplateMessage send(long tenant, TemplateValues values) {
        String phone = Phone.digits(values.phone());
        templates.requireFeature(tenant);
        SendableTemplate template = templates.require(
                tenant,
                values.templateName(),
                values.language(),
                SendTemplateMessageRequest.Messages.TEMPLATE_NAME_EXISTS);
        TemplateRules.check(template, values);
        String code = values.generatesCode() ? OneTimeCode.next() : null;
        TemplateValues complete = code == null ? values : values.withCode(code);
        SendAttempt sent = sending.send(
                tenant,
                new Outgoing(
                        phone,
                        values.contactId(),
                        null,
                        TYPE,
                        false,
                        recipient -> text(template, complete, recipient),
                        values.headerFiles().store(template.headerFormat())));
        return SentTemplateMessage.builder()
                .messageId(sent.wamid())
                .contactId(sent.contactId())
                .phone(sent.phone())
                .templateName(template.name())
                .language(template.language())
                .otpCode(code)
                .status(SendAttempt.STATUS)
                .sentAt(sent.sentAt())
                .chatId(sent.chatId())
                .chatMessageId(sent.chatMessageId())
                .build();
    }

    private static String text(SendableTemplate template, TemplateValues values, Recipient recipient) {
        Function<String, String> fill = value -> MergeFields.fill(value, recipient);
        return TemplateText.of(
                template,
                values.headerField() == null ? null : fill.apply(values.headerField()),
                values.fields().stream()
                        .limit(template.bodyVariables())
                        .map(fill)
                        .toList());
    }
}
