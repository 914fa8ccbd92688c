package io.getrasl.sandbox.otp;

import io.getrasl.sandbox.contacts.Recipient;
import io.getrasl.sandbox.db.TenantWrites;
import io.getrasl.sandbox.messages.MergeFields;
import io.getrasl.sandbox.messages.Outgoing;
import io.getrasl.sandbox.messages.Phone;
import io.getrasl.sandbox.messages.SendAttempt;
import io.getrasl.sandbox.messages.SendableTemplate;
import io.getrasl.sandbox.messages.SendableTemplates;
import io.getrasl.sandbox.messages.Sending;
import io.getrasl.sandbox.messages.TemplateText;
import io.getrasl.server.error.ValidationErrorException;
import io.getrasl.server.model.ResendOtpRequest;
import io.getrasl.server.model.SendOtpRequest;
import io.getrasl.server.model.SentOtp;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Sends codes and remembers them: message, code and counts are one transaction. Thread-safe. */
@Component
public class OtpSending {

    /** The code and the minutes. */
    private static final int OWN_VARIABLES = 2;

    private final TenantWrites writes;
    private final Sending sending;
    private final SendableTemplates templates;
    private final OtpStore store;
    private final OtpWindows windows;

    OtpSending(TenantWrites writes, Sending sending, SendableTemplates templates, OtpStore store, OtpWindows windows) {
        this.writes = writes;
        this.sending = sending;
        this.templates = templates;
        this.store = store;
        this.windows = windows;
    }

    /**
     * Sends the caller's code.
     *
     * @throws io.getrasl.server.error.ApiException when it cannot be sent; an earlier code stays active then
     */
    public SentOtp send(long tenant, SendOtpRequest request) {
        OtpOrder order = OtpOrder.of(request);
        String phone = Phone.digits(order.phone());
        return writes.run(tenant, () -> attempt(tenant, phone, order)).orThrow();
    }

    /**
     * Sends a new code. What is not sent does not count against the limit.
     *
     * @throws io.getrasl.server.error.ApiException when it cannot be sent, or not yet again; an earlier code stays active then
     */
    public SentOtp resend(long tenant, ResendOtpRequest request) {
        OtpOrder order = OtpOrder.of(request);
        String phone = Phone.digits(order.phone());
        return writes.run(tenant, () -> {
                    windows.count(tenant, phone, LimitedAction.RESEND).ifPresent(refusal -> {
                        throw refusal;
                    });
                    return attempt(tenant, phone, order);
                })
                .orThrow();
    }

    private OtpAttempt attempt(long tenant, String phone, OtpOrder order) {
        templates.requireFeature(tenant);
        SendableTemplate template = templates.requireAuthentication(
                tenant, order.templateName(), order.language(), order.unknownTemplate());
        requireFurther(template, order);
        SendAttempt sent = sending.attempt(
                tenant,
                new Outgoing(
                        phone,
                        order.contactId(),
                        null,
                        "template",
                        false,
                        recipient -> TemplateText.of(template, null, values(order, recipient)),
                        null));
        OffsetDateTime expiresAt = sent.sentAt().plusMinutes(order.expiryMinutes());
        if (!sent.isRefused()) {
            store.replace(
                    new OtpKey(tenant, phone, order.purpose()),
                    new StoredOtp(CodeHash.of(order.code()), 0, sent.sentAt(), expiresAt));
        }
        return new OtpAttempt(sent, template.name(), template.language(), order.expiryMinutes(), expiresAt);
    }

    private static void requireFurther(SendableTemplate template, OtpOrder order) {
        int needed = template.bodyVariables() - OWN_VARIABLES;
        if (order.further().size() < needed) {
            String message = "This template needs a value for each variable after the code and the minutes: " + needed;
            throw new ValidationErrorException(Map.of("additional_params", List.of(message)));
        }
    }

    /** The code is sent as it is: whatever looks like a merge field in it is none. */
    private static List<String> values(OtpOrder order, Recipient recipient) {
        List<String> values = new ArrayList<>();
        values.add(order.code());
        values.add(String.valueOf(order.expiryMinutes()));
        order.further().forEach(value -> values.add(MergeFields.fill(value, recipient)));
        return values;
    }
}
