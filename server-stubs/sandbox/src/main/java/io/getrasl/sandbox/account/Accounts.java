package io.getrasl.sandbox.account;

import io.getrasl.server.error.NotFoundException;
import io.getrasl.server.model.Account;
import io.getrasl.server.model.Subscription;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Workspaces as they are stored. Thread-safe. */
@Component
class Accounts {

    private static final String SELECT = """
            select id, name, subdomain, status, created_at, plan_id, plan_name, plan_status, plan_expires_at
              from tenants where id = ?""";

    private final JdbcTemplate jdbc;

    Accounts(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws NotFoundException when there is no such workspace */
    Account get(long tenant) {
        return jdbc.query(SELECT, Accounts::read, tenant).stream().findFirst().orElseThrow(NotFoundException::new);
    }

    private static Account read(ResultSet row, int number) throws SQLException {
        Subscription subscription = Subscription.builder()
                .planName(row.getString("plan_name"))
                .planId(row.getObject("plan_id", Long.class))
                .status(row.getString("plan_status"))
                .expiresAt(row.getObject("plan_expires_at", OffsetDateTime.class))
                .build();
        return Account.builder()
                .id(row.getLong("id"))
                .name(row.getString("name"))
                .subdomain(row.getString("subdomain"))
                .status(row.getString("status"))
                .createdAt(row.getObject("created_at", OffsetDateTime.class))
                .subscription(subscription)
                .build();
    }
}
