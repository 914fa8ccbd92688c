package io.getrasl.sandbox.statuses;

import io.getrasl.sandbox.access.SandboxCaller;
import io.getrasl.sandbox.named.ContactUse;
import io.getrasl.sandbox.named.NamedReads;
import io.getrasl.sandbox.named.NamedWrites;
import io.getrasl.server.api.StatusesApi;
import io.getrasl.server.model.Status;
import io.getrasl.server.model.StatusRequest;
import io.getrasl.server.query.ListQuery;
import io.getrasl.server.query.Page;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;

/** The operations on statuses, for the workspace of whoever calls. */
@RestController
class StatusesController implements StatusesApi {

    private final NamedReads reads;
    private final NamedWrites writes;
    private final ContactUse contacts;

    StatusesController(NamedReads reads, NamedWrites writes, ContactUse contacts) {
        this.reads = reads;
        this.writes = writes;
        this.contacts = contacts;
    }

    @Override
    public Page<Status> listStatuses(ListQuery query) {
        return reads.list(Statuses.KIND, tenant(), query);
    }

    @Override
    public Status createStatus(StatusRequest request) {
        return writes.create(Statuses.KIND, tenant(), values(request));
    }

    @Override
    public Status getStatus(long id) {
        return reads.get(Statuses.KIND, tenant(), id);
    }

    @Override
    public Status updateStatus(long id, StatusRequest request) {
        return writes.update(Statuses.KIND, tenant(), id, values(request));
    }

    @Override
    public void deleteStatus(long id) {
        long tenant = tenant();
        writes.delete(Statuses.KIND, tenant, id, () -> contacts.refuseIfUsed("status", tenant, id));
    }

    /** Without a colour where the request does not mention it: a new status has none then, and another one keeps its own. */
    private static Map<String, @Nullable Object> values(StatusRequest request) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put(NamedWrites.NAME, request.name());
        if (request.color().isPresent()) {
            values.put("color", request.color().get());
        }
        return values;
    }

    private static long tenant() {
        return SandboxCaller.current().tenant();
    }
}
