package io.getrasl.sandbox.groups;

import io.getrasl.sandbox.named.NamedKind;
import io.getrasl.server.model.Group;
import io.getrasl.server.model.GroupRequest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;

/** Groups as they are stored, without their members. */
public final class Groups {

    /** How to read and write them. */
    public static final NamedKind<Group> KIND = new NamedKind<>(
            null,
            "contact_groups",
            "id, name, created_at, updated_at",
            Groups::read,
            GroupRequest.Messages.NAME_UNIQUE);

    private Groups() {}

    private static Group read(ResultSet row, int number) throws SQLException {
        return Group.builder()
                .id(row.getLong("id"))
                .name(row.getString("name"))
                .createdAt(row.getObject("created_at", OffsetDateTime.class))
                .updatedAt(row.getObject("updated_at", OffsetDateTime.class))
                .build();
    }
}
