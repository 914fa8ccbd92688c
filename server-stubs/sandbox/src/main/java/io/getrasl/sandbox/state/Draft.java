package io.getrasl.sandbox.state;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A record of a document, on its way into the database. Not safe for use by several threads. */
final class Draft {

    private final RecordType type;
    private final Spot spot;
    private final Map<String, Object> values = new HashMap<>();
    private final Map<String, Spot> spots = new HashMap<>();
    private final Map<RecordType, List<Draft>> children = new HashMap<>();

    Draft(RecordType type, Spot spot) {
        this.type = type;
        this.spot = spot;
    }

    RecordType type() {
        return type;
    }

    boolean has(String field) {
        return values.containsKey(field);
    }

    @Nullable Object get(String field) {
        return values.get(field);
    }

    void put(String field, @Nullable Object value) {
        values.put(field, value);
    }

    void put(String field, @Nullable Object value, Spot where) {
        values.put(field, value);
        spots.put(field, where);
    }

    /** Where that field stands, or else the record. */
    Spot spot(String field) {
        return spots.getOrDefault(field, spot);
    }

    Spot spot() {
        return spot;
    }

    long id() {
        return (Long) values.get("id");
    }

    void add(RecordType child, Draft draft) {
        children.computeIfAbsent(child, each -> new ArrayList<>()).add(draft);
    }

    List<Draft> children(RecordType child) {
        return children.getOrDefault(child, List.of());
    }

    /** Shows nothing personal. */
    @Override
    public String toString() {
        return "Draft[" + type + " at " + spot.pointer() + "]";
    }
}
