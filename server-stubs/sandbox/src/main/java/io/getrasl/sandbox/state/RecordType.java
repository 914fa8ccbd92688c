package io.getrasl.sandbox.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** A kind of record: where it stands in a document, where it is stored, and what it holds. Immutable once it is built. */
final class RecordType {

    /** How records stand in a document. */
    enum Shape {
        /** A list of objects. */
        LIST,
        /** One object, or null where there is none. */
        ONE,
        /** An object that has a name for each record and its one value. */
        MAP,
        /** A list of the one value of each. */
        VALUES
    }

    private final String name;
    private final String table;
    private final Shape shape;
    private final String about;
    private final List<Field> fields = new ArrayList<>();
    private final List<RecordType> children = new ArrayList<>();
    private boolean ofWorkspace = true;
    private boolean inPlace;
    private @Nullable String parentColumn;
    private List<String> key = List.of("id");
    private @Nullable String counter;
    private long firstId;
    private String absent = "";
    private BiConsumer<Draft, Around> finish = (draft, around) -> {};

    RecordType(String name, String table, Shape shape, String about) {
        this.name = name;
        this.table = table;
        this.shape = shape;
        this.about = about;
    }

    /** An id that is given where it is left out: from {@code first} on, and beyond all ids of the document. */
    RecordType id(long first, String noun) {
        firstId = first;
        fields.add(
                Field.number("id", Long.MAX_VALUE, (draft, around) -> around.nextId(this), "The " + noun + "'s id."));
        return this;
    }

    /** Takes its next ids from that counter of the database. */
    RecordType countedBy(String record) {
        counter = record;
        return this;
    }

    RecordType with(Field... more) {
        fields.addAll(List.of(more));
        return this;
    }

    /** Records that belong to one of this kind, found by that column, which holds this one's first field. */
    RecordType owning(RecordType child, String column) {
        child.parentColumn = column;
        children.add(child);
        return this;
    }

    /** No column for the workspace. */
    RecordType ofNoWorkspace() {
        ofWorkspace = false;
        return this;
    }

    /** What it is ordered by, within a workspace or a parent. */
    RecordType orderedBy(String... columns) {
        key = List.of(columns);
        return this;
    }

    /** Rows that stay are changed and not replaced: others wait for a lock of them, or count on in them. */
    RecordType keptInPlace() {
        inPlace = true;
        return this;
    }

    /** What is read where a document leaves it out: JSON. */
    RecordType orElse(String json) {
        absent = json;
        return this;
    }

    /** What is done when all fields have their values. */
    RecordType finishedBy(BiConsumer<Draft, Around> last) {
        finish = last;
        return this;
    }

    String name() {
        return name;
    }

    String table() {
        return table;
    }

    Shape shape() {
        return shape;
    }

    String about() {
        return about;
    }

    List<Field> fields() {
        return fields;
    }

    /** The fields that are stored. */
    List<Field> stored() {
        return fields.stream().filter(field -> field.column() != null).toList();
    }

    List<RecordType> children() {
        return children;
    }

    boolean ofWorkspace() {
        return ofWorkspace;
    }

    @Nullable
    String parentColumn() {
        return parentColumn;
    }

    List<String> key() {
        return key;
    }

    boolean isKeptInPlace() {
        return inPlace;
    }

    /** The column that tells one record of the kind from all others. */
    String identity() {
        return parentColumn != null ? parentColumn : stored().get(0).column();
    }

    boolean hasId() {
        return firstId > 0;
    }

    long firstId() {
        return firstId;
    }

    @Nullable
    String counter() {
        return counter;
    }

    String absent() {
        return absent;
    }

    Field field(String property) {
        return find(property).orElseThrow();
    }

    Optional<Field> find(String property) {
        return fields.stream().filter(field -> field.name().equals(property)).findFirst();
    }

    Optional<RecordType> child(String property) {
        return children.stream().filter(child -> child.name().equals(property)).findFirst();
    }

    /** Gives every field its value, in their order. */
    void complete(Draft draft, Around around) {
        for (Field field : fields) {
            if (!draft.has(field.name())) {
                draft.put(field.name(), field.fallback().of(draft, around));
            }
        }
        finish.accept(draft, around);
    }

    /** Shows no record. */
    @Override
    public String toString() {
        return name;
    }
}
