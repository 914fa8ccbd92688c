package io.getrasl.sandbox.otp;

import io.getrasl.sandbox.messages.OneTimeCode;
import io.getrasl.server.model.ResendOtpRequest;
import io.getrasl.server.model.SendOtpRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A code to send, whoever made it.
 *
 * @param unknownTemplate what to say of the template's name when there is no such template
 * @param further values of the template's variables after the code and the minutes
 */
record OtpOrder(
        String phone,
        String templateName,
        String unknownTemplate,
        String language,
        String code,
        int expiryMinutes,
        String purpose,
        @Nullable Long contactId,
        List<String> further) {

    static OtpOrder of(SendOtpRequest request) {
        return new OtpOrder(
                request.phone(),
                request.templateName(),
                SendOtpRequest.Messages.TEMPLATE_NAME_EXISTS,
                request.language(),
                request.code(),
                request.expiryMinutes(),
                request.purpose(),
                request.contactId(),
                request.additionalParams() == null ? List.of() : request.additionalParams());
    }

    /** With a new code. */
    static OtpOrder of(ResendOtpRequest request) {
        return new OtpOrder(
                request.phone(),
                request.templateName(),
                ResendOtpRequest.Messages.TEMPLATE_NAME_EXISTS,
                request.language(),
                OneTimeCode.next(),
                request.expiryMinutes(),
                request.purpose(),
                null,
                List.of());
    }

    /** Shows neither the code nor anything personal. */
    @Override
    public String toString() {
        return "OtpOrder[templateName=" + templateName + ", purpose=" + purpose + "]";
    }
}
