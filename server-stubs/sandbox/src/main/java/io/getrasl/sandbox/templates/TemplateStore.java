package io.getrasl.sandbox.templates;

import io.getrasl.sandbox.db.SqlArray;
import io.getrasl.server.model.Template;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Templates as they are stored. Every statement names the tenant: another one's templates are not there. Thread-safe. */
@Component
class TemplateStore {

    private static final String INSERT = "insert into templates (tenant_id, " + TemplateRow.COLUMNS + ")"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String UPDATE = """
            update templates set template_id = ?, template_name = ?, language = ?, category = ?, status = ?,
                header_data_format = ?, header_data_text = ?, header_params_count = ?, header_file_url = ?,
                header_variable_value = ?, body_data = ?, body_params_count = ?, body_variable_value = ?,
                footer_data = ?, footer_params_count = ?, buttons_data = ?, message_send_ttl_seconds = ?,
                add_security_recommendation = ?, code_expiration_minutes = ?, otp_button_config = ?, components = ?,
                updated_at = ?
             where tenant_id = ? and id = ?""";

    private final JdbcTemplate jdbc;

    TemplateStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    List<Template> all(long tenant) {
        return jdbc.query(select("tenant_id = ?"), TemplateRow::read, tenant);
    }

    /** @param templateId WhatsApp's id */
    Optional<Template> find(long tenant, String templateId) {
        String sql = select("tenant_id = ? and template_id = ?");
        return jdbc.query(sql, TemplateRow::read, tenant, templateId).stream().findFirst();
    }

    Optional<Template> find(long tenant, String name, String language) {
        String sql = select("tenant_id = ? and template_name = ? and language = ?");
        return jdbc.query(sql, TemplateRow::read, tenant, name, language).stream()
                .findFirst();
    }

    /** One statement, sent with all its rows at once. */
    void insert(long tenant, List<Template> templates) {
        execute(INSERT, templates.stream().map(each -> inserted(tenant, each)).toList());
    }

    /** One statement, sent with all its rows at once. */
    void update(long tenant, List<Template> templates) {
        execute(UPDATE, templates.stream().map(each -> updated(tenant, each)).toList());
    }

    /** @param templateIds WhatsApp's ids */
    void deleteAllBut(long tenant, Collection<String> templateIds) {
        jdbc.update(
                "delete from templates where tenant_id = ? and not (template_id = any(?))",
                tenant,
                SqlArray.ofTexts(templateIds));
    }

    private void execute(String sql, List<Object[]> rows) {
        if (!rows.isEmpty()) {
            jdbc.batchUpdate(sql, rows);
        }
    }

    private static String select(String condition) {
        return "select " + TemplateRow.COLUMNS + " from templates where " + condition;
    }

    private static Object[] inserted(long tenant, Template template) {
        List<@Nullable Object> row = new ArrayList<>(List.of(tenant, template.id()));
        row.addAll(Arrays.asList(TemplateRow.values(template)));
        row.add(template.createdAt());
        row.add(template.updatedAt());
        return row.toArray();
    }

    private static Object[] updated(long tenant, Template template) {
        List<@Nullable Object> row = new ArrayList<>(Arrays.asList(TemplateRow.values(template)));
        row.add(template.updatedAt());
        row.add(tenant);
        row.add(template.id());
        return row.toArray();
    }
}
