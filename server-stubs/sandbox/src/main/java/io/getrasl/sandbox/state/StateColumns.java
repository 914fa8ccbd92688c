package io.getrasl.sandbox.state;

import java.util.SortedSet;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** The columns of the database that the format covers. Immutable. */
@Component
public final class StateColumns {

    private final StateFormat format;

    StateColumns(StateFormat format) {
        this.format = format;
    }

    /** As {@code table.column}. */
    public SortedSet<String> all() {
        SortedSet<String> columns = new TreeSet<>();
        for (RecordType type : format.all()) {
            type.stored().forEach(field -> columns.add(type.table() + "." + field.column()));
            if (type.ofWorkspace()) {
                columns.add(type.table() + ".tenant_id");
            }
            if (type.parentColumn() != null) {
                columns.add(type.table() + "." + type.parentColumn());
            }
        }
        // Its one row is always there.
        columns.add(format.clock().table() + ".id");
        return columns;
    }
}
