package io.getrasl.sandbox.webhooks;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Where each workspace's events go, at most one place each. Thread-safe. */
@Component
class WebhookSettingsStore {

    private static final String SEPARATOR = " ";

    private final JdbcTemplate jdbc;

    WebhookSettingsStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty for a workspace without a webhook. */
    Optional<WebhookSettings> find(long tenant) {
        return jdbc
                .query(
                        "select url, secret, events from webhook_settings where tenant_id = ?",
                        (row, number) -> new WebhookSettings(
                                tenant, row.getString("url"), row.getString("secret"), split(row.getString("events"))),
                        tenant)
                .stream()
                .findFirst();
    }

    /** Empty for a workspace without a webhook. */
    Optional<Subscription> subscription(long tenant) {
        return jdbc
                .query(
                        "select t.name, t.subdomain, s.events from webhook_settings s join tenants t on t.id = s.tenant_id"
                                + " where s.tenant_id = ?",
                        (row, number) -> new Subscription(
                                tenant,
                                row.getString("name"),
                                row.getString("subdomain"),
                                split(row.getString("events"))),
                        tenant)
                .stream()
                .findFirst();
    }

    /** The workspaces that have a webhook. */
    List<Long> tenants() {
        return jdbc.queryForList("select tenant_id from webhook_settings order by tenant_id", Long.class);
    }

    boolean isWorkspace(long tenant) {
        return !jdbc.queryForList("select id from tenants where id = ?", Long.class, tenant)
                .isEmpty();
    }

    /** Puts these in place of what there is. To be used within a transaction. */
    void replace(WebhookSettings settings) {
        delete(settings.tenant());
        jdbc.update(
                "insert into webhook_settings (tenant_id, url, secret, events) values (?, ?, ?, ?)",
                settings.tenant(),
                settings.url(),
                settings.secret(),
                String.join(SEPARATOR, settings.events()));
    }

    /** Whether there were any. */
    boolean delete(long tenant) {
        return jdbc.update("delete from webhook_settings where tenant_id = ?", tenant) == 1;
    }

    private static List<String> split(String events) {
        return List.of(events.split(SEPARATOR));
    }
}
