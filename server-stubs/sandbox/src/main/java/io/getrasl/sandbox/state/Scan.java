package io.getrasl.sandbox.state;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The first look at a document: everything is checked, and what the later ones need is noted. Not safe for use by several threads. */
final class Scan implements StateReader.Visitor {

    private final StateFormat format;
    private final List<Draft> workspaces = new ArrayList<>();
    private final Map<RecordType, Long> highest = new HashMap<>();
    private final Map<RecordType, Long> counts = new HashMap<>();
    private final Map<RecordType, List<Integer>> absent = new HashMap<>();
    private long aheadSeconds;

    Scan(StateFormat format) {
        this.format = format;
    }

    @Override
    public void record(int workspace, Draft draft) {
        RecordType type = draft.type();
        counts.merge(type, 1L, Long::sum);
        if (draft.get("id") instanceof Long id) {
            highest.merge(type, id, Math::max);
        }
        if (type == format.workspaces()) {
            workspaces.add(draft);
        } else if (type == format.clock() && draft.get("ahead_seconds") instanceof Long seconds) {
            aheadSeconds = seconds;
        }
    }

    @Override
    public void absent(int workspace, RecordType type) {
        absent.computeIfAbsent(type, each -> new ArrayList<>()).add(workspace);
    }

    List<Draft> workspaces() {
        return workspaces;
    }

    long aheadSeconds() {
        return aheadSeconds;
    }

    long count(RecordType type) {
        return counts.getOrDefault(type, 0L);
    }

    /** The workspaces that leave that kind out, -1 for the document. */
    List<Integer> absent(RecordType type) {
        return absent.getOrDefault(type, List.of());
    }

    /** The first id of the kind that the document does not give. */
    long firstFreeId(RecordType type) {
        return Math.max(type.firstId(), highest.getOrDefault(type, 0L) + 1);
    }

    /** The kinds of which something is there. */
    Set<RecordType> present() {
        return new HashSet<>(counts.keySet());
    }
}
