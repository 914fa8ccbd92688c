package io.getrasl.sandbox.statuses;

import io.getrasl.sandbox.named.NamedKind;
import io.getrasl.server.model.Status;
import io.getrasl.server.model.StatusRequest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;

/** Statuses as they are stored. */
public final class Statuses {

    /** How to read and write them. */
    public static final NamedKind<Status> KIND = new NamedKind<>(
            "status",
            "statuses",
            "id, name, color, created_at, updated_at",
            Statuses::read,
            StatusRequest.Messages.NAME_UNIQUE);

    private Statuses() {}

    private static Status read(ResultSet row, int number) throws SQLException {
        return Status.builder()
                .id(row.getLong("id"))
                .name(row.getString("name"))
                .color(row.getString("color"))
                .createdAt(row.getObject("created_at", OffsetDateTime.class))
                .updatedAt(row.getObject("updated_at", OffsetDateTime.class))
                .build();
    }
}
