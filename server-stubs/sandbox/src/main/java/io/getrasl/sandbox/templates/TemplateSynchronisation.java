package io.getrasl.sandbox.templates;

import io.getrasl.sandbox.db.RecordIds;
import io.getrasl.sandbox.db.TenantWrites;
import io.getrasl.sandbox.db.Times;
import io.getrasl.server.error.WhatsappNotConfiguredException;
import io.getrasl.server.model.Template;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Makes the stored templates what WhatsApp holds: one transaction and a number of statements that does not depend on theirs.
 * Thread-safe.
 */
@Component
class TemplateSynchronisation {

    private static final String RECORD = "templates";

    private final TenantWrites writes;
    private final BusinessAccounts accounts;
    private final TemplateStore store;
    private final RecordIds ids;
    private final Times times;

    TemplateSynchronisation(
            TenantWrites writes, BusinessAccounts accounts, TemplateStore store, RecordIds ids, Times times) {
        this.writes = writes;
        this.accounts = accounts;
        this.store = store;
        this.ids = ids;
        this.times = times;
    }

    /**
     * Runs it.
     *
     * @return how many templates there are now
     * @throws WhatsappNotConfiguredException when the workspace is not connected so that templates can be fetched
     */
    int run(long tenant) {
        return writes.run(tenant, () -> {
            List<FetchedTemplate> fetched = accounts.templates(accounts.connectedTo(tenant));
            // First, because a new template may have the name of one that is gone.
            store.deleteAllBut(tenant, fetched.stream().map(FetchedTemplate::id).toList());
            bringUpToDate(tenant, fetched);
            return fetched.size();
        });
    }

    private void bringUpToDate(long tenant, List<FetchedTemplate> fetched) {
        Map<String, Template> stored =
                store.all(tenant).stream().collect(Collectors.toMap(Template::templateId, Function.identity()));
        OffsetDateTime now = times.now();
        List<Template> changed = new ArrayList<>();
        List<FetchedTemplate> added = new ArrayList<>();
        for (FetchedTemplate each : fetched) {
            Template known = stored.get(each.id());
            if (known == null) {
                added.add(each);
            } else if (!known.equals(each.toTemplate(known.id(), known.createdAt(), known.updatedAt()))) {
                changed.add(each.toTemplate(known.id(), known.createdAt(), now));
            }
        }
        store.update(tenant, changed);
        store.insert(tenant, numbered(added, now));
    }

    private List<Template> numbered(List<FetchedTemplate> added, OffsetDateTime now) {
        if (added.isEmpty()) {
            return List.of();
        }
        List<Template> templates = new ArrayList<>();
        long id = ids.reserve(RECORD, added.size());
        for (FetchedTemplate each : added) {
            templates.add(each.toTemplate(id, now, now));
            id++;
        }
        return templates;
    }
}
