package io.getrasl.sandbox.templates;

import io.getrasl.server.json.ApiJson;
import io.getrasl.server.model.HeaderFormat;
import io.getrasl.server.model.Template;
import io.getrasl.server.model.TemplateCategory;
import io.getrasl.server.model.TemplateStatus;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;

/** Templates to and from rows. */
final class TemplateRow {

    /** What to select for {@link #read}. */
    static final String COLUMNS = """
            id, template_id, template_name, language, category, status, header_data_format, header_data_text,
            header_params_count, header_file_url, header_variable_value, body_data, body_params_count,
            body_variable_value, footer_data, footer_params_count, buttons_data, message_send_ttl_seconds,
            add_security_recommendation, code_expiration_minutes, otp_button_config, components,
            created_at, updated_at""";

    private static final TypeReference<Map<String, JsonNode>> OBJECT = new TypeReference<>() {};
    private static final TypeReference<List<Map<String, JsonNode>>> OBJECTS = new TypeReference<>() {};

    private TemplateRow() {}

    static Template read(ResultSet row, int number) throws SQLException {
        String otpButton = row.getString("otp_button_config");
        return Template.builder()
                .id(row.getLong("id"))
                .templateId(row.getString("template_id"))
                .templateName(row.getString("template_name"))
                .name(row.getString("template_name"))
                .language(row.getString("language"))
                .category(TemplateCategory.of(row.getString("category")))
                .status(TemplateStatus.of(row.getString("status")))
                .headerDataFormat(HeaderFormat.of(row.getString("header_data_format")))
                .headerDataText(row.getString("header_data_text"))
                .headerParamsCount(row.getInt("header_params_count"))
                .headerFileUrl(row.getString("header_file_url"))
                .headerVariableValue(row.getString("header_variable_value"))
                .bodyData(row.getString("body_data"))
                .bodyParamsCount(row.getInt("body_params_count"))
                .bodyVariableValue(row.getString("body_variable_value"))
                .footerData(row.getString("footer_data"))
                .footerParamsCount(row.getInt("footer_params_count"))
                .buttonsData(row.getString("buttons_data"))
                .messageSendTtlSeconds(row.getObject("message_send_ttl_seconds", Integer.class))
                .addSecurityRecommendation(row.getBoolean("add_security_recommendation"))
                .codeExpirationMinutes(row.getObject("code_expiration_minutes", Integer.class))
                .otpButtonConfig(otpButton == null ? null : ApiJson.mapper().readValue(otpButton, OBJECT))
                .components(components(row.getString("components")))
                .createdAt(row.getObject("created_at", OffsetDateTime.class))
                .updatedAt(row.getObject("updated_at", OffsetDateTime.class))
                .build();
    }

    /** Reads an array of components. */
    static List<Map<String, JsonNode>> components(String json) {
        return ApiJson.mapper().readValue(json, OBJECTS);
    }

    /** The values that a synchronisation may change, in the order of {@link #COLUMNS} from {@code template_id} to {@code components}. */
    static Object[] values(Template template) {
        return new Object[] {
            template.templateId(),
            template.templateName(),
            template.language(),
            template.category().value(),
            template.status().value(),
            template.headerDataFormat().value(),
            template.headerDataText(),
            template.headerParamsCount(),
            template.headerFileUrl(),
            template.headerVariableValue(),
            template.bodyData(),
            template.bodyParamsCount(),
            template.bodyVariableValue(),
            template.footerData(),
            template.footerParamsCount(),
            template.buttonsData(),
            template.messageSendTtlSeconds(),
            template.addSecurityRecommendation(),
            template.codeExpirationMinutes(),
            json(template.otpButtonConfig()),
            json(template.components())
        };
    }

    private static @Nullable String json(@Nullable Object value) {
        return value == null ? null : ApiJson.mapper().writeValueAsString(value);
    }
}
