package io.getrasl.sandbox.sources;

import io.getrasl.sandbox.access.SandboxCaller;
import io.getrasl.sandbox.named.ContactUse;
import io.getrasl.sandbox.named.NamedReads;
import io.getrasl.sandbox.named.NamedWrites;
import io.getrasl.server.api.SourcesApi;
import io.getrasl.server.model.Source;
import io.getrasl.server.model.SourceRequest;
import io.getrasl.server.query.ListQuery;
import io.getrasl.server.query.Page;
import java.util.Map;
import org.springframework.web.bind.annotation.RestController;

/** The operations on sources, for the workspace of whoever calls. */
@RestController
class SourcesController implements SourcesApi {

    private final NamedReads reads;
    private final NamedWrites writes;
    private final ContactUse contacts;

    SourcesController(NamedReads reads, NamedWrites writes, ContactUse contacts) {
        this.reads = reads;
        this.writes = writes;
        this.contacts = contacts;
    }

    @Override
    public Page<Source> listSources(ListQuery query) {
        return reads.list(Sources.KIND, tenant(), query);
    }

    @Override
    public Source createSource(SourceRequest request) {
        return writes.create(Sources.KIND, tenant(), Map.of(NamedWrites.NAME, request.name()));
    }

    @Override
    public Source getSource(long id) {
        return reads.get(Sources.KIND, tenant(), id);
    }

    @Override
    public Source updateSource(long id, SourceRequest request) {
        return writes.update(Sources.KIND, tenant(), id, Map.of(NamedWrites.NAME, request.name()));
    }

    @Override
    public void deleteSource(long id) {
        long tenant = tenant();
        writes.delete(Sources.KIND, tenant, id, () -> contacts.refuseIfUsed("source", tenant, id));
    }

    private static long tenant() {
        return SandboxCaller.current().tenant();
    }
}
