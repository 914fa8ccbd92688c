package io.getrasl.sandbox.templates;

import io.getrasl.server.json.ApiJson;
import io.getrasl.server.model.HeaderFormat;
import io.getrasl.server.model.Template;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.StringNode;

/** Reads out of a template's components what replies show of each as fields. */
final class TemplateComponents {

    private static final Pattern VARIABLE = Pattern.compile("\\{\\{\\w+}}");

    /** WhatsApp turns the button of a code into a link which says in its query how the code gets into the app. */
    private static final Pattern OTP_LINK = Pattern.compile("[?&]otp_type=([A-Z_]+)");

    private final List<Map<String, JsonNode>> components;

    TemplateComponents(List<Map<String, JsonNode>> components) {
        this.components = components;
    }

    /** Sets those fields, and no other. */
    Template.Builder describe(Template.Builder template) {
        describeHeader(template);
        describeBody(template);
        describeFooter(template);
        JsonNode buttons = part("BUTTONS", "buttons");
        return template.buttonsData(
                        buttons.isMissingNode() ? null : ApiJson.mapper().writeValueAsString(buttons))
                .otpButtonConfig(otpButton(buttons));
    }

    private void describeHeader(Template.Builder template) {
        String format = text(part("HEADER", "format"));
        String text = text(part("HEADER", "text"));
        JsonNode example = part("HEADER", "example");
        template.headerDataFormat(format == null ? HeaderFormat.NONE : HeaderFormat.of(format))
                .headerDataText(text)
                .headerParamsCount(variables(text))
                .headerVariableValue(text(example.path("header_text").path(0)))
                .headerFileUrl(text(example.path("header_handle").path(0)));
    }

    private void describeBody(Template.Builder template) {
        String text = Optional.ofNullable(text(part("BODY", "text"))).orElse("");
        JsonNode samples = part("BODY", "example").path("body_text").path(0);
        template.bodyData(text)
                .bodyParamsCount(variables(text))
                .bodyVariableValue(
                        samples.isMissingNode() ? null : ApiJson.mapper().writeValueAsString(samples))
                .addSecurityRecommendation(
                        part("BODY", "add_security_recommendation").asBoolean(false));
    }

    private void describeFooter(Template.Builder template) {
        String text = text(part("FOOTER", "text"));
        JsonNode minutes = part("FOOTER", "code_expiration_minutes");
        template.footerData(text)
                .footerParamsCount(variables(text))
                .codeExpirationMinutes(minutes.isMissingNode() ? null : Integer.valueOf(minutes.intValue()));
    }

    private static @Nullable Map<String, JsonNode> otpButton(JsonNode buttons) {
        for (JsonNode button : buttons) {
            Matcher link = OTP_LINK.matcher(button.path("url").asString(""));
            if (link.find()) {
                Map<String, JsonNode> config = new LinkedHashMap<>();
                config.put("otp_type", StringNode.valueOf(link.group(1)));
                config.put("text", StringNode.valueOf(button.path("text").asString("")));
                return config;
            }
        }
        return null;
    }

    /** A property of the component of that type; missing where there is no such component, or it has no such property. */
    private JsonNode part(String type, String property) {
        return components.stream()
                .filter(component -> component.containsKey("type")
                        && component.get("type").asString("").equals(type))
                .findFirst()
                .map(component -> component.get(property))
                .orElse(MissingNode.getInstance());
    }

    private static @Nullable String text(JsonNode node) {
        return node.asString(null);
    }

    private static int variables(@Nullable String text) {
        return text == null
                ? 0
                : (int) VARIABLE.matcher(text)
                        .results()
                        .map(MatchResult::group)
                        .distinct()
                        .count();
    }
}
