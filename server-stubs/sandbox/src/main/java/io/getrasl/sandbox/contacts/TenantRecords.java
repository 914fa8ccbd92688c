package io.getrasl.sandbox.contacts;

import io.getrasl.sandbox.db.SqlArray;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Answers, for many values at once, what a workspace has already. Thread-safe. */
@Component
class TenantRecords {

    private final JdbcTemplate jdbc;

    TenantRecords(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    Set<Long> sources(long tenant, Collection<Long> ids) {
        return own("select id from sources where tenant_id = ? and id = any(?)", tenant, ids);
    }

    Set<Long> statuses(long tenant, Collection<Long> ids) {
        return own("select id from statuses where tenant_id = ? and id = any(?)", tenant, ids);
    }

    Set<Long> groups(long tenant, Collection<Long> ids) {
        return own("select id from contact_groups where tenant_id = ? and id = any(?)", tenant, ids);
    }

    /** The phone numbers among these that a contact other than that one has. */
    Set<String> phones(long tenant, Collection<String> phones, long exceptContact) {
        return taken(
                "select phone from contacts where tenant_id = ? and id <> ? and phone = any(?)",
                tenant,
                phones,
                exceptContact);
    }

    /** The email addresses among these that a contact other than that one has. */
    Set<String> emails(long tenant, Collection<String> emails, long exceptContact) {
        return taken(
                "select email from contacts where tenant_id = ? and id <> ? and email = any(?)",
                tenant,
                emails,
                exceptContact);
    }

    private Set<Long> own(String sql, long tenant, Collection<Long> ids) {
        return ids.isEmpty()
                ? Set.of()
                : new HashSet<>(jdbc.queryForList(sql, Long.class, tenant, SqlArray.ofIds(ids)));
    }

    private Set<String> taken(String sql, long tenant, Collection<String> values, long exceptContact) {
        return values.isEmpty()
                ? Set.of()
                : new HashSet<>(jdbc.queryForList(sql, String.class, tenant, exceptContact, SqlArray.ofTexts(values)));
    }
}
