package io.getrasl.sandbox.messages;

import io.getrasl.server.json.ApiJson;
import io.getrasl.server.model.HeaderFormat;
import io.getrasl.server.model.Template;
import io.getrasl.server.model.TemplateCategory;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An approved template, as far as it matters to a message made from it.
 *
 * @param headerText null where the header is no text
 * @param footer null without one
 * @param buttonUrls the address behind each button, in the order of the buttons; empty text where there is none
 */
public record SendableTemplate(
        String name,
        String language,
        boolean isAuthentication,
        HeaderFormat headerFormat,
        @Nullable String headerText,
        int headerVariables,
        String body,
        int bodyVariables,
        @Nullable String footer,
        List<String> buttonUrls) {

    private static final String VARIABLE = "{{1}}";

    /** How authentication templates mark the button that fills in the code. */
    private static final String CODE = "otp" + VARIABLE;

    /** Whether the caller has to say what stands in the button's address. */
    boolean needsValue(int button) {
        return button < buttonUrls.size()
                && buttonUrls.get(button).contains(VARIABLE)
                && !(isAuthentication && buttonUrls.get(button).contains(CODE));
    }

    static SendableTemplate of(Template template) {
        return new SendableTemplate(
                template.templateName(),
                template.language(),
                template.category() == TemplateCategory.AUTHENTICATION,
                template.headerDataFormat(),
                template.headerDataText(),
                template.headerParamsCount(),
                template.bodyData(),
                template.bodyParamsCount(),
                template.footerData(),
                buttonUrls(template.buttonsData()));
    }

    /** @param buttons JSON; null for none */
    private static List<String> buttonUrls(@Nullable String buttons) {
        List<String> urls = new ArrayList<>();
        if (buttons != null) {
            for (JsonNode button : ApiJson.mapper().readTree(buttons)) {
                urls.add(button.path("url").asString(""));
            }
        }
        return urls;
    }
}
