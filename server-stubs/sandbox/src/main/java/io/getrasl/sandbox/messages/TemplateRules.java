package io.getrasl.sandbox.messages;

import io.getrasl.server.error.ValidationErrorException;
import io.getrasl.server.model.HeaderFormat;
import java.util.Locale;

/** Holds the values of a template message to what the template needs. What it does not need is passed over. */
final class TemplateRules {

    private static final String NO_CODE = "Only a template of the category AUTHENTICATION carries a code";
    private static final String NO_SUCH_FIELD = "This template has no such field";

    private TemplateRules() {}

    /** @throws ValidationErrorException when a value is missing, in the order of the request's schema */
    static void check(SendableTemplate template, TemplateValues values) {
        FieldErrors errors = new FieldErrors();
        checkHeader(template, values, errors);
        for (int number = 1;
                number <= Math.min(template.bodyVariables(), values.fields().size());
                number++) {
            boolean isCode = values.generatesCode() && number == values.codeField();
            require("field_" + number, isCode || values.fields().get(number - 1) != null, errors);
        }
        for (int button = 0; button < values.buttons().size(); button++) {
            require(
                    "button_" + button,
                    !template.needsValue(button) || values.buttons().get(button) != null,
                    errors);
        }
        if (values.generatesCode()) {
            errors.add("auto_generate_otp", template.isAuthentication() ? null : NO_CODE);
            errors.add("otp_field_number", values.codeField() <= template.bodyVariables() ? null : NO_SUCH_FIELD);
        }
        errors.orThrow();
    }

    private static void checkHeader(SendableTemplate template, TemplateValues values, FieldErrors errors) {
        HeaderFormat format = template.headerFormat();
        HeaderFiles files = values.headerFiles();
        if (HeaderFiles.isFile(format) && !files.contains(format)) {
            errors.add(
                    files.field(format),
                    "This template needs a header " + format.value().toLowerCase(Locale.ROOT));
        }
        require("header_field_1", template.headerVariables() == 0 || values.headerField() != null, errors);
    }

    private static void require(String field, boolean given, FieldErrors errors) {
        errors.add(field, given ? null : "This template needs a value for " + field);
    }
}
