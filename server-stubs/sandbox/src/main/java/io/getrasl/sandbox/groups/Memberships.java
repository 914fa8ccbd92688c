package io.getrasl.sandbox.groups;

import io.getrasl.sandbox.db.SqlArray;
import io.getrasl.sandbox.db.Times;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Who is in which group, as it is stored. The groups are a field of the contact, so whoever joins or leaves one was changed at that
 * time; the group itself was not. Thread-safe; only to be used within a transaction that locks the workspace.
 */
@Component
class Memberships {

    private static final String MEMBER =
            "exists (select 1 from memberships m where m.tenant_id = c.tenant_id and m.contact_id = c.id and m.group_id = ?)";

    private final JdbcTemplate jdbc;
    private final Times times;

    Memberships(JdbcTemplate jdbc, Times times) {
        this.jdbc = jdbc;
        this.times = times;
    }

    /** Those of the contacts that are the tenant's. */
    Set<Long> contacts(long tenant, Collection<Long> contacts) {
        String sql = "select id from contacts where tenant_id = ? and id = any(?)";
        return new HashSet<>(jdbc.queryForList(sql, Long.class, tenant, SqlArray.ofIds(contacts)));
    }

    /** Everybody in the group. */
    List<Long> members(long tenant, long group) {
        String sql = "select contact_id from memberships where tenant_id = ? and group_id = ? order by contact_id";
        return jdbc.queryForList(sql, Long.class, tenant, group);
    }

    /** @return how many joined */
    int add(long tenant, long group, Collection<Long> contacts) {
        SqlArray ids = SqlArray.ofIds(contacts);
        String joining = "c.tenant_id = ? and c.id = any(?) and not " + MEMBER;
        jdbc.update("update contacts c set updated_at = ? where " + joining, times.now(), tenant, ids, group);
        return jdbc.update(
                "insert into memberships (tenant_id, contact_id, group_id) select c.tenant_id, c.id, g.id"
                        + " from contacts c join contact_groups g on g.tenant_id = c.tenant_id and g.id = ? where "
                        + joining,
                group,
                tenant,
                ids,
                group);
    }

    /** @return how many left */
    int remove(long tenant, long group, Collection<Long> contacts) {
        SqlArray ids = SqlArray.ofIds(contacts);
        jdbc.update(
                "update contacts c set updated_at = ? where c.tenant_id = ? and c.id = any(?) and " + MEMBER,
                times.now(),
                tenant,
                ids,
                group);
        return jdbc.update(
                "delete from memberships where tenant_id = ? and contact_id = any(?) and group_id = ?",
                tenant,
                ids,
                group);
    }

    /**
     * Everybody leaves.
     *
     * @return how many did
     */
    int removeAll(long tenant, long group) {
        jdbc.update(
                "update contacts c set updated_at = ? where c.tenant_id = ? and " + MEMBER, times.now(), tenant, group);
        return jdbc.update("delete from memberships where tenant_id = ? and group_id = ?", tenant, group);
    }
}
