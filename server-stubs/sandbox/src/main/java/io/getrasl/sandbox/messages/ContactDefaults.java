package io.getrasl.sandbox.messages;

import io.getrasl.server.error.ValidationErrorException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;

/** What a workspace's settings give to a contact that a message creates. */
record ContactDefaults(long statusId, long sourceId, long assignedId) {

    private static final String MISSING =
            "No contact has this number, and the workspace has no default status, source and assignee for a new one";

    private static final String SELECT = """
            select default_status_id, default_source_id, default_assigned_id from workspace_settings
             where tenant_id = ? and default_status_id is not null and default_source_id is not null
               and default_assigned_id is not null""";

    private static final RowMapper<ContactDefaults> READ =
            (row, number) -> new ContactDefaults(row.getLong(1), row.getLong(2), row.getLong(3));

    /** @throws ValidationErrorException when one of them is not set */
    static ContactDefaults of(JdbcTemplate jdbc, long tenant) {
        @Nullable
        ContactDefaults found =
                jdbc.query(SELECT, READ, tenant).stream().findFirst().orElse(null);
        if (found == null) {
            throw new ValidationErrorException(Map.of("phone", List.of(MISSING)));
        }
        return found;
    }
}
