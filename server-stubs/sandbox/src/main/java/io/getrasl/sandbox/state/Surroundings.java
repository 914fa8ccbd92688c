package io.getrasl.sandbox.state;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** What is around the records of one workspace while they are imported. Not safe for use by several threads. */
final class Surroundings implements Around {

    private final JdbcTemplate jdbc;
    private final OffsetDateTime now;
    private final Map<RecordType, Long> nextIds;
    private final @Nullable Integer callsPerMinute;
    private final long workspace;
    private final Map<String, Long> firsts = new HashMap<>();
    private @Nullable String sender;

    /** @param nextIds shared by all workspaces of the document */
    Surroundings(
            JdbcTemplate jdbc,
            OffsetDateTime now,
            Map<RecordType, Long> nextIds,
            @Nullable Integer callsPerMinute,
            long workspace) {
        this.jdbc = jdbc;
        this.now = now;
        this.nextIds = nextIds;
        this.callsPerMinute = callsPerMinute;
        this.workspace = workspace;
    }

    @Override
    public OffsetDateTime now() {
        return now;
    }

    @Override
    public long workspace() {
        return workspace;
    }

    @Override
    public long nextId(RecordType type) {
        return nextIds.merge(type, 1L, Long::sum) - 1;
    }

    @Override
    public @Nullable Long firstOf(String table) {
        return firsts.computeIfAbsent(
                table,
                each -> jdbc.queryForObject(
                        "select min(id) from " + each + " where tenant_id = ?", Long.class, workspace));
    }

    @Override
    public String sender() {
        if (sender == null) {
            sender = jdbc
                    .queryForList(
                            "select phone_number from whatsapp_connections where tenant_id = ?",
                            String.class,
                            workspace)
                    .stream()
                    .findFirst()
                    .orElse("99910000" + workspace);
        }
        return sender;
    }

    @Override
    public @Nullable Integer callsPerMinute() {
        return callsPerMinute;
    }
}
