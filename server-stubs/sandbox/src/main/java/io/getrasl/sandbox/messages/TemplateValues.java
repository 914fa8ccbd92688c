package io.getrasl.sandbox.messages;

import io.getrasl.server.model.SendTemplateMessageRequest;
import io.getrasl.server.model.UploadTemplateMessageRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A template message as it was asked for, in either of the two ways.
 *
 * @param headerField value of the header's variable; null where none is given
 * @param fields values of the body's variables, from {@code field_1} on; null where none is given
 * @param buttons values of the buttons' variables, from {@code button_0} on; null where none is given
 */
record TemplateValues(
        String phone,
        String templateName,
        String language,
        @Nullable String headerField,
        List<@Nullable String> fields,
        List<@Nullable String> buttons,
        HeaderFiles headerFiles,
        boolean generatesCode,
        int codeField,
        @Nullable Long contactId) {

    static TemplateValues of(SendTemplateMessageRequest request) {
        return new TemplateValues(
                request.phone(),
                request.templateName(),
                request.language(),
                request.headerField1(),
                list(
                        request.field1(),
                        request.field2(),
                        request.field3(),
                        request.field4(),
                        request.field5(),
                        request.field6(),
                        request.field7(),
                        request.field8(),
                        request.field9(),
                        request.field10()),
                list(request.button0(), request.button1(), request.button2()),
                HeaderFiles.at(
                        request.headerImageUrl(),
                        request.headerVideoUrl(),
                        request.headerDocumentUrl(),
                        request.headerDocumentName()),
                Boolean.TRUE.equals(request.autoGenerateOtp()),
                request.otpFieldNumber(),
                request.contactId());
    }

    static TemplateValues of(UploadTemplateMessageRequest request) {
        return new TemplateValues(
                request.phone(),
                request.templateName(),
                request.language(),
                request.headerField1(),
                list(
                        request.field1(),
                        request.field2(),
                        request.field3(),
                        request.field4(),
                        request.field5(),
                        request.field6(),
                        request.field7(),
                        request.field8(),
                        request.field9(),
                        request.field10()),
                list(request.button0(), request.button1(), request.button2()),
                HeaderFiles.uploaded(
                        request.headerImageFile(),
                        request.headerVideoFile(),
                        request.headerDocumentFile(),
                        request.headerDocumentName()),
                Boolean.TRUE.equals(request.autoGenerateOtp()),
                request.otpFieldNumber(),
                request.contactId());
    }

    /** The same with the code where it belongs. */
    TemplateValues withCode(String code) {
        List<@Nullable String> filled = new ArrayList<>(fields);
        filled.set(codeField - 1, code);
        return new TemplateValues(
                phone,
                templateName,
                language,
                headerField,
                filled,
                buttons,
                headerFiles,
                generatesCode,
                codeField,
                contactId);
    }

    private static List<@Nullable String> list(@Nullable String... values) {
        return Collections.unmodifiableList(Arrays.asList(values));
    }

    /** Shows nothing personal. */
    @Override
    public String toString() {
        return "TemplateValues[templateName=" + templateName + ", language=" + language + "]";
    }
}
