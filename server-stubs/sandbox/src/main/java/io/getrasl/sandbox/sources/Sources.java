package io.getrasl.sandbox.sources;

import io.getrasl.sandbox.named.NamedKind;
import io.getrasl.server.model.Source;
import io.getrasl.server.model.SourceRequest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;

/** Sources as they are stored. */
public final class Sources {

    /** How to read and write them. */
    public static final NamedKind<Source> KIND = new NamedKind<>(
            "source", "sources", "id, name, created_at, updated_at", Sources::read, SourceRequest.Messages.NAME_UNIQUE);

    private Sources() {}

    private static Source read(ResultSet row, int number) throws SQLException {
        return Source.builder()
                .id(row.getLong("id"))
                .name(row.getString("name"))
                .createdAt(row.getObject("created_at", OffsetDateTime.class))
                .updatedAt(row.getObject("updated_at", OffsetDateTime.class))
                .build();
    }
}
