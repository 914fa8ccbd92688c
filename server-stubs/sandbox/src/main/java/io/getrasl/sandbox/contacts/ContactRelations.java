package io.getrasl.sandbox.contacts;

import io.getrasl.sandbox.groups.Groups;
import io.getrasl.sandbox.named.NamedReads;
import io.getrasl.sandbox.sources.Sources;
import io.getrasl.sandbox.statuses.Statuses;
import io.getrasl.server.model.Group;
import io.getrasl.server.model.Source;
import io.getrasl.server.model.Status;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The records that contacts refer to, read for many contacts by one statement each. Thread-safe. */
@Component
class ContactRelations {

    private final NamedReads reads;

    ContactRelations(NamedReads reads) {
        this.reads = reads;
    }

    Map<Long, Group> groups(long tenant, Set<Long> ids) {
        return reads.find(Groups.KIND, tenant, ids);
    }

    Map<Long, Source> sources(long tenant, Set<Long> ids) {
        return reads.find(Sources.KIND, tenant, ids);
    }

    Map<Long, Status> statuses(long tenant, Set<Long> ids) {
        return reads.find(Statuses.KIND, tenant, ids);
    }
}
