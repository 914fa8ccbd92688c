package io.getrasl.sandbox.state;

import io.getrasl.sandbox.db.SqlArray;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes one document, a kind of record after the other, in chunks. Not safe for use by several threads. */
final class StateWriter {

    private static final int CHUNK = 500;

    private final StateFormat format;
    private final JdbcTemplate jdbc;
    private final StateReader reader;
    private final Path document;
    private final Scan scan;
    private final Inserts inserts;
    private final References references;
    private final OffsetDateTime now;
    private final Map<RecordType, Long> nextIds = new HashMap<>();
    private final Set<String> tokens = new HashSet<>();
    private final List<Surroundings> workspaces = new ArrayList<>();
    private final Surroundings beside;
    private final Map<String, Long> written = new LinkedHashMap<>();
    private final @Nullable Integer callsPerMinute;

    StateWriter(
            StateFormat format,
            JdbcTemplate jdbc,
            StateReader reader,
            Path document,
            Scan scan,
            Instant unmoved,
            @Nullable Integer callsPerMinute) {
        this.format = format;
        this.jdbc = jdbc;
        this.reader = reader;
        this.document = document;
        this.scan = scan;
        this.callsPerMinute = callsPerMinute;
        inserts = new Inserts(jdbc);
        references = new References(jdbc);
        now = unmoved.plusSeconds(scan.aheadSeconds()).atOffset(ZoneOffset.UTC).truncatedTo(ChronoUnit.MILLIS);
        format.all().forEach(type -> nextIds.put(type, scan.firstFreeId(type)));
        beside = surroundings(nextIds.get(format.workspaces()));
    }

    Map<String, Long> write() {
        deleteAll();
        workspaces();
        format.ofWorkspaces().forEach(this::records);
        format.beside().stream()
                .filter(type -> type != format.clock() && type != format.counters())
                .forEach(this::records);
        jdbc.update("update sandbox_clock set ahead_seconds = ? where id = 1", scan.aheadSeconds());
        records(format.counters());
        deleteOthers();
        written.remove(format.counters().name());
        return written;
    }

    private void deleteAll() {
        List<RecordType> types = new ArrayList<>(format.all());
        Collections.reverse(types);
        types.stream()
                .filter(type -> !type.isKeptInPlace() && type != format.clock())
                .forEach(type -> jdbc.update("delete from " + type.table()));
    }

    /** Who is gone from the document. */
    private void deleteOthers() {
        jdbc.update("delete from tokens where not sha256 = any(?)", SqlArray.ofTexts(tokens));
        jdbc.update(
                "delete from tenants where not id = any(?)",
                SqlArray.ofIds(workspaces.stream().map(Surroundings::workspace).toList()));
    }

    private void workspaces() {
        // Names may change hands.
        jdbc.update("update tenants set subdomain = concat('#', id)");
        RecordType type = format.workspaces();
        Set<Object> ids = new HashSet<>();
        Set<Object> subdomains = new HashSet<>();
        List<Inserts.Row> rows = new ArrayList<>();
        for (Draft draft : scan.workspaces()) {
            settleTimes(draft);
            type.complete(draft, beside);
            requireNew(draft, "id", ids);
            requireNew(draft, "subdomain", subdomains);
            rows.add(new Inserts.Row(draft, List.of()));
            workspaces.add(surroundings(draft.id()));
        }
        inserts.store(type, rows);
        written.put(type.name(), (long) rows.size());
    }

    private static void requireNew(Draft draft, String field, Set<Object> seen) {
        if (!seen.add(draft.get(field))) {
            throw new StateException(draft.spot(field), "has the " + field + " of another record; it must be unique");
        }
    }

    private void records(RecordType type) {
        Chunk chunk = new Chunk(type);
        if (scan.present().contains(type)) {
            try {
                reader.read(document, chunk);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        for (int workspace : scan.absent(type)) {
            String json = type.name().equals("tokens") ? WorkspaceTypes.tokensOf(workspace == 0) : type.absent();
            if (!json.isEmpty()) {
                reader.readAbsent(json, workspace, type, chunk);
            }
        }
        chunk.flush();
        written.put(type.name(), chunk.count);
    }

    private Surroundings surroundings(long workspace) {
        return new Surroundings(jdbc, now, nextIds, callsPerMinute, workspace);
    }

    private void settleTimes(Draft draft) {
        for (Field field : draft.type().fields()) {
            if (draft.get(field.name()) instanceof RelativeTime time) {
                draft.put(field.name(), time.at(now));
            }
        }
    }

    /** Records of one kind that are written together. */
    private final class Chunk implements StateReader.Visitor {
        private final RecordType type;
        private final Map<Surroundings, List<Draft>> drafts = new LinkedHashMap<>();
        private int size;
        private long count;

        Chunk(RecordType type) {
            this.type = type;
        }

        @Override
        public boolean wants(RecordType other) {
            return other == type;
        }

        @Override
        public void record(int workspace, Draft draft) {
            Surroundings around = workspace < 0 ? beside : workspaces.get(workspace);
            settle(draft, around);
            drafts.computeIfAbsent(around, each -> new ArrayList<>()).add(draft);
            size++;
            count++;
            if (size == CHUNK) {
                flush();
            }
        }

        private void settle(Draft draft, Surroundings around) {
            // Before the fallbacks, which may build on them, and after, for those that are fallbacks.
            settleTimes(draft);
            draft.type().complete(draft, around);
            settleTimes(draft);
            if (draft.type().table().equals("tokens") && !tokens.add((String) draft.get("sha256"))) {
                throw new StateException(draft.spot("token"), "is the token of another record; it must be unique");
            }
            if (draft.type() == format.counters()) {
                atLeastFree(draft);
            }
            draft.type().children().forEach(child -> draft.children(child).forEach(each -> settle(each, around)));
        }

        private void atLeastFree(Draft draft) {
            long free = format.counted()
                    .filter(counted -> draft.get("record").equals(counted.counter()))
                    .mapToLong(nextIds::get)
                    .max()
                    .orElse(1);
            draft.put("next_id", Math.max(free, (Long) draft.get("next_id")));
        }

        void flush() {
            write(type, drafts, (around, draft) -> List.of());
            for (RecordType child : type.children()) {
                Map<Surroundings, List<Draft>> children = new LinkedHashMap<>();
                Map<Draft, Object> owners = new HashMap<>();
                drafts.forEach((around, parents) ->
                        parents.forEach(parent -> parent.children(child).forEach(each -> {
                            children.computeIfAbsent(around, key -> new ArrayList<>())
                                    .add(each);
                            owners.put(each, parent.get(type.fields().get(0).name()));
                        })));
                write(child, children, (around, draft) -> List.of(owners.get(draft)));
            }
            drafts.clear();
            size = 0;
        }

        private void write(RecordType kind, Map<Surroundings, List<Draft>> records, Owners owners) {
            Map<Long, List<Draft>> byWorkspace = new TreeMap<>();
            records.forEach((around, list) -> byWorkspace.put(around.workspace(), list));
            references.resolve(kind, byWorkspace);
            List<Inserts.Row> rows = new ArrayList<>();
            records.forEach((around, list) -> list.forEach(draft -> {
                List<Object> owned = new ArrayList<>();
                if (kind.ofWorkspace()) {
                    owned.add(around.workspace());
                }
                owned.addAll(owners.of(around, draft));
                rows.add(new Inserts.Row(draft, owned));
            }));
            inserts.store(kind, rows);
        }
    }

    /** The columns of a child that its parent decides. */
    private interface Owners {
        List<Object> of(Surroundings around, Draft draft);
    }
}
