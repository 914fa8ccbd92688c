package io.getrasl.sandbox.messages;

import io.getrasl.sandbox.account.Plans;
import io.getrasl.sandbox.whatsapp.Connections;
import io.getrasl.server.error.FeatureNotAvailableException;
import io.getrasl.server.error.ValidationErrorException;
import io.getrasl.server.error.WhatsappNotConfiguredException;
import io.getrasl.server.model.HeaderFormat;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Finds the templates that messages may be made from. Thread-safe. */
@Component
public class SendableTemplates {

    private static final String FEATURE = "whatsapp_templates";
    private static final String AUTHENTICATION = "AUTHENTICATION";

    private static final String SELECT =
            """
            select template_name, language, category, header_data_format, header_data_text, header_params_count, body_data,
                   body_params_count, footer_data, buttons_data
              from templates where tenant_id = ? and template_name = ? and language = ? and status = 'APPROVED'""";

    private final JdbcTemplate jdbc;
    private final Connections connections;
    private final Plans plans;

    SendableTemplates(JdbcTemplate jdbc, Connections connections, Plans plans) {
        this.jdbc = jdbc;
        this.connections = connections;
        this.plans = plans;
    }

    /**
     * Returns when the workspace can send templates at all.
     *
     * @throws WhatsappNotConfiguredException when it has no connection
     * @throws FeatureNotAvailableException when its plan has no templates
     */
    public void requireFeature(long tenant) {
        connections.require(tenant);
        if (!plans.includes(tenant, FEATURE)) {
            throw new FeatureNotAvailableException();
        }
    }

    /**
     * The approved template of that name and language.
     *
     * @param unknown what to say of the name when there is none
     * @throws ValidationErrorException when there is none
     */
    SendableTemplate require(long tenant, String name, String language, String unknown) {
        return jdbc.query(SELECT, SendableTemplates::read, tenant, name, language).stream()
                .findFirst()
                .orElseThrow(() -> unknown(unknown));
    }

    /**
     * The approved template of that name and language that can carry a code.
     *
     * @param unknown what to say of the name when there is none
     * @throws ValidationErrorException when there is none
     */
    public SendableTemplate requireAuthentication(long tenant, String name, String language, String unknown) {
        SendableTemplate template = require(tenant, name, language, unknown);
        if (!template.isAuthentication()) {
            throw unknown(unknown);
        }
        return template;
    }

    private static ValidationErrorException unknown(String message) {
        return new ValidationErrorException(Map.of("template_name", List.of(message)));
    }

    private static SendableTemplate read(ResultSet row, int number) throws SQLException {
        return new SendableTemplate(
                row.getString("template_name"),
                row.getString("language"),
                AUTHENTICATION.equals(row.getString("category")),
                HeaderFormat.of(row.getString("header_data_format")),
                row.getString("header_data_text"),
                row.getInt("header_params_count"),
                row.getString("body_data"),
                row.getInt("body_params_count"),
                row.getString("footer_data"),
                SendableTemplate.buttonUrls(row.getString("buttons_data")));
    }
}
