package io.getrasl.sandbox.state;

import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/** How workspaces reach WhatsApp, and the templates on both sides. */
final class TemplateTypes {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern VARIABLE = Pattern.compile("\\{\\{(\\w+)}}");
    private static final List<String> STATUSES = List.of("APPROVED", "PENDING", "REJECTED");
    private static final List<String> CATEGORIES = List.of("UTILITY", "MARKETING", "AUTHENTICATION");
    private static final long FIRST = 1001;
    private static final long FIRST_ACCOUNT = 1_073_300_000_000_000L;

    private TemplateTypes() {}

    static RecordType connection() {
        return new RecordType("whatsapp", "whatsapp_connections", RecordType.Shape.ONE, "How the workspace reaches WhatsApp; null where it does not.")
                .orderedBy("tenant_id")
                .with(
                        Field.of(Kind.PHONE, "phone_number", (draft, around) -> "99910000" + around.workspace(), "The number that it sends from, unique."),
                        Field.text("business_account_id", 64, (draft, around) -> Long.toString(FIRST_ACCOUNT + around.workspace()), "Its account there; null where templates cannot be had.")
                                .orNull(),
                        Field.of(Kind.FLAG, "has_access_token", Fallback.of(true), "Whether it may send."))
                .orElse("{}");
    }

    static RecordType templates() {
        return new RecordType("templates", "templates", RecordType.Shape.LIST, "The templates that were synchronised.")
                .id(FIRST, "template")
                .countedBy("templates")
                .with(
                        Field.text("template_id", 64, (draft, around) -> "9" + (FIRST_ACCOUNT + draft.id()), "WhatsApp's id of it, unique within the workspace."),
                        Field.text("template_name", 512, (draft, around) -> "template_" + draft.id(), "Its name, unique in its language."),
                        Field.text("language", 10, Fallback.of("en"), "Its language."),
                        Field.text("category", 20, Fallback.of("UTILITY"), "What it is for.").oneOf(CATEGORIES),
                        Field.text("status", 20, Fallback.of("APPROVED"), "Whether WhatsApp has approved it.").oneOf(STATUSES),
                        Field.text("header_data_format", 20, Fallback.of("NONE"), "NONE, TEXT, IMAGE, VIDEO or DOCUMENT.")
                                .oneOf(List.of("NONE", "TEXT", "IMAGE", "VIDEO", "DOCUMENT")),
                        Fields.optionalText("header_data_text", 120, "The header's text."),
                        Field.number("header_params_count", Integer.MAX_VALUE, (draft, around) -> variables(draft.get("header_data_text")), "Variables in it."),
                        Fields.optionalText("header_file_url", 2048, "The header's file."),
                        Fields.optionalText("header_variable_value", 2048, "Example of the header's variable."),
                        Field.text("body_data", 2048, Fallback.of("Hello!"), "The text, with variables such as {{1}}."),
                        Field.number("body_params_count", Integer.MAX_VALUE, (draft, around) -> variables(draft.get("body_data")), "Variables in it."),
                        Field.of(Kind.JSON, "body_variable_value", Fallback.NOTHING, "Examples of the body's variables, a list.").orNull(),
                        Fields.optionalText("footer_data", 120, "The footer."),
                        Field.number("footer_params_count", Integer.MAX_VALUE, Fallback.of(0L), "Variables in it."),
                        Field.of(Kind.JSON, "buttons_data", Fallback.NOTHING, "The buttons, a list.").orNull(),
                        Fields.optionalNumber("message_send_ttl_seconds", Integer.MAX_VALUE, "For how long WhatsApp tries to deliver."),
                        Field.of(Kind.FLAG, "add_security_recommendation", Fallback.of(false), "Whether codes come with advice."),
                        Fields.optionalNumber("code_expiration_minutes", Integer.MAX_VALUE, "For how long a code is good."),
                        Field.of(Kind.JSON, "otp_button_config", Fallback.NOTHING, "The button of a code.").orNull(),
                        Field.of(Kind.JSON, "components", TemplateTypes::components, "All of it as WhatsApp has it; just the body where it is left out."),
                        Fields.createdAt(),
                        Fields.updatedAt());
    }

    static RecordType atWhatsApp() {
        return new RecordType("whatsapp_templates", "whatsapp_templates", RecordType.Shape.LIST, "The templates that WhatsApp holds, which a synchronisation brings over.")
                .ofNoWorkspace()
                .orderedBy("template_id")
                .with(
                        Field.text("template_id", 64, (draft, around) -> draft.spot().pointer().replaceAll("[^0-9]", ""), "WhatsApp's id of it."),
                        Field.text("business_account_id", 64, (draft, around) -> Long.toString(FIRST_ACCOUNT + around.workspace()), "The account that it belongs to; that of the first workspace where it is left out."),
                        Field.text("name", 512, (draft, around) -> "template_" + draft.get("template_id"), "Its name."),
                        Field.text("language", 10, Fallback.of("en"), "Its language."),
                        Field.text("category", 20, Fallback.of("UTILITY"), "What it is for.").oneOf(CATEGORIES),
                        Field.text("status", 20, Fallback.of("APPROVED"), "Whether WhatsApp has approved it.").oneOf(STATUSES),
                        Fields.optionalNumber("message_send_ttl_seconds", Integer.MAX_VALUE, "For how long WhatsApp tries to deliver."),
                        Field.of(Kind.JSON, "components", Fallback.of("[{\"type\":\"BODY\",\"text\":\"Hello!\"}]"), "What it consists of."));
    }

    private static Object variables(Object text) {
        return text == null
                ? 0L
                : VARIABLE.matcher((String) text).results().map(each -> each.group(1)).distinct().count();
    }

    private static Object components(Draft draft, Around around) {
        ArrayNode components = JSON.createArrayNode();
        components.addObject().put("type", "BODY").put("text", (String) draft.get("body_data"));
        return components.toString();
    }
}
