package io.getrasl.sandbox.templates;

import io.getrasl.server.error.WhatsappNotConfiguredException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The WhatsApp Business Accounts behind the workspaces, and what WhatsApp holds for them. Thread-safe. */
@Component
class BusinessAccounts {

    private final JdbcTemplate jdbc;

    BusinessAccounts(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The account that the workspace is connected to.
     *
     * @throws WhatsappNotConfiguredException when it is connected to none, or not so that templates can be fetched
     */
    String connectedTo(long tenant) {
        String sql = "select business_account_id from whatsapp_connections"
                + " where tenant_id = ? and business_account_id is not null and has_access_token";
        return jdbc.queryForList(sql, String.class, tenant).stream()
                .findFirst()
                .orElseThrow(WhatsappNotConfiguredException::new);
    }

    /** All that the account has, in the order of their ids. */
    List<FetchedTemplate> templates(String account) {
        String sql = "select template_id, name, language, category, status, message_send_ttl_seconds, components"
                + " from whatsapp_templates where business_account_id = ? order by template_id";
        return jdbc.query(sql, BusinessAccounts::read, account);
    }

    private static FetchedTemplate read(ResultSet row, int number) throws SQLException {
        return new FetchedTemplate(
                row.getString("template_id"),
                row.getString("name"),
                row.getString("language"),
                row.getString("category"),
                row.getString("status"),
                row.getObject("message_send_ttl_seconds", Integer.class),
                TemplateRow.components(row.getString("components")));
    }
}
