package io.getrasl.sandbox.contacts;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A contact as it is stored, with the ids of its groups in ascending order. */
record ContactRow(
        long id,
        String firstname,
        String lastname,
        @Nullable String company,
        String type,
        @Nullable String email,
        String phone,
        long statusId,
        long sourceId,
        @Nullable String description,
        @Nullable String city,
        @Nullable String state,
        @Nullable String zip,
        @Nullable String address,
        @Nullable Long countryId,
        @Nullable Long assignedId,
        List<Long> groupIds,
        boolean isOptedOut,
        OffsetDateTime createdAt,
        OffsetDateTime updatedAt) {

    /** What to select, from {@code contacts c}, so that {@link #read} understands it. */
    static final String COLUMNS = """
            c.id, c.firstname, c.lastname, c.company, c.type, c.email, c.phone, c.status_id, c.source_id, c.description,
            c.city, c.state, c.zip, c.address, c.country_id, c.assigned_id,
            (select array_agg(m.group_id order by m.group_id)
               from memberships m where m.tenant_id = c.tenant_id and m.contact_id = c.id) as group_ids,
            c.is_opted_out, c.created_at, c.updated_at""";

    static ContactRow read(ResultSet row, int number) throws SQLException {
        return new ContactRow(
                row.getLong("id"),
                row.getString("firstname"),
                row.getString("lastname"),
                row.getString("company"),
                row.getString("type"),
                row.getString("email"),
                row.getString("phone"),
                row.getLong("status_id"),
                row.getLong("source_id"),
                row.getString("description"),
                row.getString("city"),
                row.getString("state"),
                row.getString("zip"),
                row.getString("address"),
                row.getObject("country_id", Long.class),
                row.getObject("assigned_id", Long.class),
                ids(row),
                row.getBoolean("is_opted_out"),
                row.getObject("created_at", OffsetDateTime.class),
                row.getObject("updated_at", OffsetDateTime.class));
    }

    private static List<Long> ids(ResultSet row) throws SQLException {
        Array array = row.getArray("group_ids");
        if (array == null) {
            return List.of();
        }
        Object[] elements = (Object[]) array.getArray();
        return Arrays.stream(elements).map(Long.class::cast).toList();
    }
}
