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

    /** By position, in the order of {@link #COLUMNS}: a list reads twenty columns of a hundred rows. */
    static ContactRow read(ResultSet row, int number) throws SQLException {
        return new ContactRow(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getLong(8),
                row.getLong(9),
                row.getString(10),
                row.getString(11),
                row.getString(12),
                row.getString(13),
                row.getString(14),
                row.getObject(15, Long.class),
                row.getObject(16, Long.class),
                ids(row.getArray(17)),
                row.getBoolean(18),
                row.getObject(19, OffsetDateTime.class),
                row.getObject(20, OffsetDateTime.class));
    }

    private static List<Long> ids(@Nullable Array array) throws SQLException {
        if (array == null) {
            return List.of();
        }
        Object[] elements = (Object[]) array.getArray();
        return Arrays.stream(elements).map(Long.class::cast).toList();
    }
}
