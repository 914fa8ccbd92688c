package io.getrasl.sandbox.contacts;

import io.getrasl.sandbox.db.ListReader;
import io.getrasl.sandbox.db.ListTable;
import io.getrasl.server.error.NotFoundException;
import io.getrasl.server.model.Contact;
import io.getrasl.server.query.ListQuery;
import io.getrasl.server.query.Page;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is known of contacts. Thread-safe. */
@Component
class ContactReads {

    private static final ListTable CONTACTS = ListTable.of("contacts", "c")
            .column("id", "c.id")
            .column("firstname", "c.firstname")
            .column("lastname", "c.lastname")
            .column("type", "c.type")
            .column("status_id", "c.status_id")
            .column("source_id", "c.source_id")
            .nullable("assigned_id", "c.assigned_id")
            .column("created_at", "c.created_at")
            .column("updated_at", "c.updated_at")
            .relation(
                    "group_id",
                    "select 1 from memberships m"
                            + " where m.tenant_id = c.tenant_id and m.contact_id = c.id and m.group_id")
            .search("c.firstname", "c.lastname", "c.email", "c.phone", "c.company")
            .build();

    private final ContactStore store;
    private final ContactAssembler assembler;
    private final ListReader lists;

    ContactReads(ContactStore store, ContactAssembler assembler, ListReader lists) {
        this.store = store;
        this.assembler = assembler;
        this.lists = lists;
    }

    Page<Contact> list(long tenant, ListQuery query) {
        return lists.read(
                CONTACTS,
                ContactRow.COLUMNS,
                tenant,
                query,
                ContactRow::read,
                rows -> assembler.assemble(tenant, rows, query::includes));
    }

    /** @throws NotFoundException when the tenant has no such contact */
    Contact get(long tenant, long id, Collection<String> include) {
        ContactRow row = store.find(tenant, id).orElseThrow(NotFoundException::new);
        return assembler.assemble(tenant, List.of(row), include::contains).get(0);
    }
}
