package io.getrasl.sandbox.contacts;

import io.getrasl.sandbox.db.SqlArray;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Contacts as they are stored. Every statement names the tenant: another one's contacts are not there. Thread-safe. */
@Component
class ContactStore {

    private static final String INSERT = """
            insert into contacts (id, tenant_id, firstname, lastname, company, type, email, phone, status_id, source_id,
                description, city, state, zip, address, country_id, assigned_id, is_opted_out, created_at, updated_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, false, ?, ?)""";

    private static final String INSERT_MEMBERSHIP =
            "insert into memberships (tenant_id, contact_id, group_id) values (?, ?, ?)";

    private final JdbcTemplate jdbc;

    ContactStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    Optional<ContactRow> find(long tenant, long id) {
        String sql = "select " + ContactRow.COLUMNS + " from contacts c where c.tenant_id = ? and c.id = ?";
        return jdbc.query(sql, ContactRow::read, tenant, id).stream().findFirst();
    }

    /** In the order of their ids. */
    List<ContactRow> find(long tenant, Collection<Long> ids) {
        String sql = "select " + ContactRow.COLUMNS
                + " from contacts c where c.tenant_id = ? and c.id = any(?) order by c.id";
        return jdbc.query(sql, ContactRow::read, tenant, SqlArray.ofIds(ids));
    }

    /** Two statements, each sent with all its rows at once. The first contact gets the first id. */
    void insert(long tenant, long firstId, List<NewContact> contacts, OffsetDateTime now) {
        List<Object[]> rows = new ArrayList<>();
        List<Object[]> memberships = new ArrayList<>();
        long id = firstId;
        for (NewContact contact : contacts) {
            rows.add(contact.row(id, tenant, now));
            for (Long group : contact.groupIds()) {
                memberships.add(new Object[] {tenant, id, group});
            }
            id++;
        }
        jdbc.batchUpdate(INSERT, rows);
        if (!memberships.isEmpty()) {
            jdbc.batchUpdate(INSERT_MEMBERSHIP, memberships);
        }
    }

    /**
     * Changes the columns named and the time of the last change.
     *
     * @param values by column; names come from code, never from a request
     */
    void update(long tenant, long id, Map<String, Object> values, OffsetDateTime now) {
        StringBuilder sql = new StringBuilder("update contacts set updated_at = ?");
        List<Object> parameters = new ArrayList<>();
        parameters.add(now);
        values.forEach((column, value) -> {
            sql.append(", ").append(column).append(" = ?");
            parameters.add(value);
        });
        parameters.add(tenant);
        parameters.add(id);
        jdbc.update(sql.append(" where tenant_id = ? and id = ?").toString(), parameters.toArray());
    }

    void replaceGroups(long tenant, long id, Collection<Long> groups) {
        jdbc.update("delete from memberships where tenant_id = ? and contact_id = ?", tenant, id);
        List<Object[]> memberships =
                groups.stream().map(group -> new Object[] {tenant, id, group}).toList();
        if (!memberships.isEmpty()) {
            jdbc.batchUpdate(INSERT_MEMBERSHIP, memberships);
        }
    }

    /**
     * Deletes contacts with their memberships, in one statement whatever their number.
     *
     * @return how many there were
     */
    int delete(long tenant, Collection<Long> ids) {
        return jdbc.update("delete from contacts where tenant_id = ? and id = any(?)", tenant, SqlArray.ofIds(ids));
    }
}
