package io.getrasl.sandbox.named;

import org.springframework.jdbc.core.RowMapper;

/**
 * A kind of record that a workspace tells apart by name. Immutable.
 *
 * @param table where the records are, with the columns {@code id}, {@code tenant_id}, {@code name}, {@code created_at} and {@code
 *     updated_at} at least; new ids go by its name
 * @param columns what to select, for the mapper to read
 * @param mapper makes a reply of a row
 * @param nameTaken why a name is refused that another record of the workspace has
 */
public record NamedKind<T>(String table, String columns, RowMapper<T> mapper, String nameTaken) {}
