package io.getrasl.sandbox.state;

import io.getrasl.sandbox.spec.Bundle;
import java.io.OutputStream;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** Writes everything that is stored as one document: the same state, the same bytes. Thread-safe. */
@Component
class StateExport {

    private static final JsonMapper JSON = Pretty.mapper();

    private final StateFormat format;
    private final JdbcTemplate jdbc;
    private final String specification;
    private final TransactionTemplate snapshots;

    StateExport(StateFormat format, JdbcTemplate jdbc, Bundle bundle) {
        this.format = format;
        this.jdbc = jdbc;
        specification = bundle.version();
        snapshots = new TransactionTemplate(new JdbcTransactionManager(jdbc.getDataSource()));
        snapshots.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        snapshots.setReadOnly(true);
    }

    /** Writes one state, whatever others change meanwhile. The stream stays open. */
    void write(OutputStream out) {
        snapshots.executeWithoutResult(status -> {
            try (JsonGenerator generator = JSON.createGenerator(out)) {
                document(generator);
            }
        });
    }

    private void document(JsonGenerator out) {
        out.writeStartObject();
        out.writeNumberProperty("format", StateFormat.VERSION);
        out.writeStringProperty("specification", specification);
        RecordPages pages = new RecordPages(jdbc, JSON, out);
        pages.write(format.clock(), null);
        out.writeArrayPropertyStart(format.workspaces().name());
        List<Long> ids = jdbc.queryForList("select id from tenants order by id", Long.class);
        for (long id : ids) {
            out.writeStartObject();
            pages.writeWorkspace(format.workspaces(), id);
            format.ofWorkspaces().forEach(type -> pages.write(type, id));
            out.writeEndObject();
        }
        out.writeEndArray();
        format.beside().stream().filter(type -> type != format.clock()).forEach(type -> pages.write(type, null));
        out.writeEndObject();
    }
}
