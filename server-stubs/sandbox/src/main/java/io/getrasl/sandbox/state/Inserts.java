package io.getrasl.sandbox.state;

import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** Inserts drafts, many with one statement, and finds the one that the database refuses. To be used within a transaction. */
final class Inserts {

    private static final Map<String, String> UNIQUE = Map.of(
            "contacts_phone_key", "phone",
            "contacts_email_key", "email",
            "conversations_phone_key", "phone",
            "whatsapp_connections_phone_key", "phone_number",
            "templates_template_key", "template_id",
            "messages_message_key", "message_id",
            "tenants_subdomain_key", "subdomain");

    private final JdbcTemplate jdbc;

    Inserts(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** A draft, and the columns that others decide: the workspace and the record that owns it. */
    record Row(Draft draft, List<Object> owners) {}

    /**
     * Stores them, as new rows or in place of those that are there.
     *
     * @throws StateException naming the first that the database refuses
     */
    void store(RecordType type, List<Row> rows) {
        insert(type, type.isKeptInPlace() && !rows.isEmpty() ? update(type, rows) : rows);
    }

    /** Gives back those of which there is nothing yet. */
    private List<Row> update(RecordType type, List<Row> rows) {
        List<String> columns = columns(type);
        int identity = columns.indexOf(type.identity());
        String sql = "update " + type.table() + " set "
                + columns.stream().map(column -> column + " = ?").collect(Collectors.joining(", ")) + " where "
                + type.identity() + " = ?";
        List<Object[]> values = rows.stream()
                .map(row -> {
                    List<Object> all = new ArrayList<>(Arrays.asList(values(row)));
                    all.add(all.get(identity));
                    return all.toArray();
                })
                .toList();
        int[] changed = jdbc.batchUpdate(sql, values);
        return IntStream.range(0, rows.size())
                .filter(i -> changed[i] == 0)
                .mapToObj(rows::get)
                .toList();
    }

    private void insert(RecordType type, List<Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        String sql = sql(type);
        List<Object[]> values = rows.stream().map(Inserts::values).toList();
        try {
            undoable(() -> jdbc.batchUpdate(sql, values));
        } catch (DataIntegrityViolationException e) {
            for (int i = 0; i < rows.size(); i++) {
                Object[] one = values.get(i);
                try {
                    undoable(() -> jdbc.update(sql, one));
                } catch (DataIntegrityViolationException culprit) {
                    throw refused(rows.get(i).draft(), culprit);
                }
            }
            throw e;
        }
    }

    private static String sql(RecordType type) {
        List<String> columns = columns(type);
        return "insert into " + type.table() + " (" + String.join(", ", columns) + ") values ("
                + columns.stream().map(column -> "?").collect(Collectors.joining(", ")) + ")";
    }

    private static List<String> columns(RecordType type) {
        List<String> columns = new ArrayList<>();
        if (type.ofWorkspace()) {
            columns.add("tenant_id");
        }
        if (type.parentColumn() != null) {
            columns.add(type.parentColumn());
        }
        type.stored().forEach(field -> columns.add(field.column()));
        return columns;
    }

    private static Object[] values(Row row) {
        List<Object> values = new ArrayList<>(row.owners());
        for (Field field : row.draft().type().stored()) {
            Object value = row.draft().get(field.name());
            if (value == null && !field.nullable()) {
                throw new StateException(
                        row.draft().spot(field.name()),
                        field.target() == null
                                ? "needs " + field.name()
                                : "needs a " + field.target().noun() + ", of which its workspace has none");
            }
            values.add(
                    value instanceof List<?> words
                            ? words.stream().map(String.class::cast).collect(Collectors.joining(" "))
                            : value);
        }
        return values.toArray();
    }

    /** What fails leaves the transaction as it was before. */
    private void undoable(Runnable work) {
        jdbc.execute((ConnectionCallback<Void>) connection -> {
            Savepoint before = connection.setSavepoint();
            try {
                work.run();
                connection.releaseSavepoint(before);
            } catch (DataIntegrityViolationException e) {
                connection.rollback(before);
                throw e;
            }
            return null;
        });
    }

    /** The database's own words hold values of the document, so they are not repeated. */
    private static StateException refused(Draft draft, DataIntegrityViolationException e) {
        String cause = String.valueOf(e.getMostSpecificCause().getMessage()).toLowerCase(Locale.ROOT);
        UnaryOperator<String> taken = field -> "has the " + field + " of another record; it must be unique";
        for (Map.Entry<String, String> unique : UNIQUE.entrySet()) {
            if (cause.contains(unique.getKey())) {
                return new StateException(draft.spot(unique.getValue()), taken.apply(unique.getValue()));
            }
        }
        if (e instanceof DuplicateKeyException) {
            String field = cause.contains("_name_key")
                    ? "name"
                    : draft.type().fields().get(0).name();
            return new StateException(draft.spot(field), taken.apply(field));
        }
        return new StateException(
                draft.spot(), "refers to a record that its workspace does not have, or holds a value out of range");
    }
}
