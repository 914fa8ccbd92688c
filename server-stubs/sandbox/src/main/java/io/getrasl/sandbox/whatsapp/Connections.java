package io.getrasl.sandbox.whatsapp;

import io.getrasl.server.error.WhatsappNotConfiguredException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Workspaces' own numbers at WhatsApp. Thread-safe. */
@Component
public class Connections {

    private final JdbcTemplate jdbc;

    Connections(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The number that the workspace sends from, digits only.
     *
     * @throws WhatsappNotConfiguredException when it has no working connection
     */
    public String require(long tenant) {
        return jdbc
                .queryForList(
                        "select phone_number from whatsapp_connections where tenant_id = ? and has_access_token",
                        String.class,
                        tenant)
                .stream()
                .findFirst()
                .orElseThrow(WhatsappNotConfiguredException::new);
    }
}
