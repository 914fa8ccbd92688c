package io.getrasl.sandbox.named;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/**
 * A kind of record that a workspace tells apart by name. All text in it is code, never a caller's. Immutable.
 *
 * @param resource what events call such a record, null where there are no events about it
 * @param table where the records are, with the columns {@code id}, {@code tenant_id}, {@code name}, {@code created_at} and {@code
 *     updated_at} at least; new ids go by its name
 * @param columns what to select, for the mapper to read
 * @param mapper makes a reply of a row
 * @param nameTaken why a name is refused that another record of the workspace has
 */
public record NamedKind<T>(
        @Nullable String resource, String table, String columns, RowMapper<T> mapper, String nameTaken) {}
