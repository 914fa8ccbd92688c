package io.getrasl.sandbox.state;

import io.getrasl.sandbox.db.SqlArray;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** Reads records page by page, each page and each kind of its children with one statement, and writes them. Not safe for use by several threads. */
final class RecordPages {

    private static final int PAGE = 500;
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx");
    private static final DateTimeFormatter MILLISECOND = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSxxx");

    private final JdbcTemplate jdbc;
    private final JsonMapper mapper;
    private final JsonGenerator out;

    RecordPages(JdbcTemplate jdbc, JsonMapper mapper, JsonGenerator out) {
        this.jdbc = jdbc;
        this.mapper = mapper;
        this.out = out;
    }

    /**
     * A row as it was read.
     *
     * @param key what it is ordered by
     * @param owner the record that it belongs to; null where it is a child of none
     * @param values of the stored fields, in their order
     */
    private record Row(Object[] key, @Nullable Object owner, Object[] values) {}

    /** Writes the fields of a workspace into the object that is open. */
    void writeWorkspace(RecordType type, long id) {
        fields(type, page(type, " where id = ?", "id", List.of(id)).get(0));
    }

    /** Writes all records of a kind as one property. */
    void write(RecordType type, @Nullable Long workspace) {
        out.writeName(type.name());
        switch (type.shape()) {
            case ONE -> one(type, first(type, workspace));
            case MAP -> map(type, first(type, workspace));
            case LIST, VALUES -> list(type, workspace);
        }
    }

    private void one(RecordType type, List<Row> rows) {
        if (rows.isEmpty()) {
            out.writeNull();
        } else {
            object(type, rows.get(0), Map.of());
        }
    }

    /** Few, and ordered here: databases do not agree on the order of underscores. */
    private void map(RecordType type, List<Row> rows) {
        out.writeStartObject();
        rows.stream()
                .sorted(Comparator.comparing(row -> (String) row.values()[0]))
                .forEach(row -> {
                    out.writeName((String) row.values()[0]);
                    value(type.stored().get(1), row.values()[1]);
                });
        out.writeEndObject();
    }

    private void list(RecordType type, @Nullable Long workspace) {
        out.writeStartArray();
        List<Row> page = first(type, workspace);
        while (!page.isEmpty()) {
            write(type, workspace, page);
            page = page.size() < PAGE ? List.of() : after(type, workspace, page.get(PAGE - 1));
        }
        out.writeEndArray();
    }

    private void write(RecordType type, @Nullable Long workspace, List<Row> page) {
        Map<RecordType, Map<Object, List<Row>>> children = new HashMap<>();
        type.children().forEach(child -> children.put(child, children(child, workspace, page)));
        for (Row row : page) {
            Map<RecordType, List<Row>> own = new HashMap<>();
            children.forEach((child, rows) -> own.put(child, rows.getOrDefault(row.values()[0], List.of())));
            object(type, row, own);
        }
    }

    private void object(RecordType type, Row row, Map<RecordType, List<Row>> children) {
        out.writeStartObject();
        fields(type, row);
        for (RecordType child : type.children()) {
            List<Row> rows = children.getOrDefault(child, List.of());
            out.writeName(child.name());
            switch (child.shape()) {
                case ONE -> one(child, rows);
                case MAP -> map(child, rows);
                case LIST -> {
                    out.writeStartArray();
                    rows.forEach(each -> object(child, each, Map.of()));
                    out.writeEndArray();
                }
                case VALUES -> {
                    out.writeStartArray();
                    rows.forEach(each -> value(child.stored().get(0), each.values()[0]));
                    out.writeEndArray();
                }
            }
        }
        out.writeEndObject();
    }

    private void fields(RecordType type, Row row) {
        List<Field> fields = type.stored();
        for (int i = 0; i < fields.size(); i++) {
            out.writeName(fields.get(i).name());
            value(fields.get(i), row.values()[i]);
        }
    }

    private void value(Field field, @Nullable Object value) {
        if (value == null) {
            out.writeNull();
            return;
        }
        switch (field.kind()) {
            case NUMBER, REFERENCE -> out.writeNumber(((Number) value).longValue());
            case TEXT, PHONE -> out.writeString((String) value);
            case FLAG -> out.writeBoolean((Boolean) value);
            case SECOND -> out.writeString(SECOND.format((OffsetDateTime) value));
            case MILLISECOND -> out.writeString(MILLISECOND.format((OffsetDateTime) value));
            case JSON -> out.writeTree(mapper.readTree((String) value));
            case WORDS -> {
                out.writeStartArray();
                for (String word : ((String) value).split(" ")) {
                    if (!word.isEmpty()) {
                        out.writeString(word);
                    }
                }
                out.writeEndArray();
            }
        }
    }

    private List<Row> first(RecordType type, @Nullable Long workspace) {
        return workspace == null
                ? page(type, "", order(type, false), List.of())
                : page(type, " where tenant_id = ?", order(type, true), List.of(workspace));
    }

    private List<Row> after(RecordType type, @Nullable Long workspace, Row last) {
        List<Object> values = new ArrayList<>();
        String condition = " where ";
        if (workspace != null) {
            condition += "tenant_id = ? and ";
            values.add(workspace);
        }
        values.addAll(List.of(last.key()));
        String key = String.join(", ", type.key());
        boolean single = type.key().size() == 1;
        String places = type.key().stream().map(column -> "?").collect(Collectors.joining(", "));
        condition += single ? key + " > ?" : "(" + key + ") > (" + places + ")";
        return page(type, condition, order(type, workspace != null), values);
    }

    /** The workspace stands in it for the sake of H2, which then reads along the index and sorts nothing. */
    private static String order(RecordType type, boolean ofWorkspace) {
        return (ofWorkspace ? "tenant_id, " : "") + String.join(", ", type.key());
    }

    private List<Row> page(RecordType type, String condition, String order, List<Object> values) {
        return jdbc.query(
                select(type, String.join(", ", type.key())) + condition + " order by " + order + " fetch first " + PAGE
                        + " rows only",
                (row, number) -> read(type, row, false),
                values.toArray());
    }

    private Map<Object, List<Row>> children(RecordType child, @Nullable Long workspace, List<Row> parents) {
        List<Object> owners = parents.stream().map(parent -> parent.values()[0]).toList();
        List<Object> values = new ArrayList<>();
        String condition = " where ";
        if (child.ofWorkspace()) {
            condition += "tenant_id = ? and ";
            values.add(workspace);
        }
        // Without the range, H2 looks at all rows of the workspace.
        condition += child.parentColumn() + " between ? and ? and " + child.parentColumn() + " = any(?)";
        values.add(owners.get(0));
        values.add(owners.get(owners.size() - 1));
        values.add(
                owners.get(0) instanceof Long
                        ? SqlArray.ofIds(owners.stream().map(Long.class::cast).toList())
                        : SqlArray.ofTexts(
                                owners.stream().map(String.class::cast).toList()));
        String key = String.join(", ", child.key());
        String sql = select(child, key + ", " + child.parentColumn()) + condition + " order by " + key;
        return jdbc.query(sql, (row, number) -> read(child, row, true), values.toArray()).stream()
                .collect(Collectors.groupingBy(row -> row.owner()));
    }

    private static String select(RecordType type, String leading) {
        return "select " + leading + ", "
                + type.stored().stream().map(Field::column).collect(Collectors.joining(", ")) + " from " + type.table();
    }

    private static Row read(RecordType type, ResultSet row, boolean child) throws SQLException {
        int column = 1;
        Object[] key = new Object[type.key().size()];
        for (int i = 0; i < key.length; i++) {
            key[i] = row.getObject(column++);
        }
        Object owner = child ? row.getObject(column++) : null;
        List<Field> fields = type.stored();
        Object[] values = new Object[fields.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = read(fields.get(i).kind(), row, column++);
        }
        return new Row(key, owner, values);
    }

    private static @Nullable Object read(Kind kind, ResultSet row, int column) throws SQLException {
        return switch (kind) {
            case NUMBER, REFERENCE -> row.getObject(column) == null ? null : (Object) row.getLong(column);
            case FLAG -> row.getObject(column, Boolean.class);
            case SECOND, MILLISECOND -> {
                OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
                yield time == null ? null : time.withOffsetSameInstant(ZoneOffset.UTC);
            }
            case TEXT, PHONE, JSON, WORDS -> row.getString(column);
        };
    }
}
