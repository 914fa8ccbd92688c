package io.getrasl.sandbox.contacts;

import io.getrasl.sandbox.access.SandboxCaller;
import io.getrasl.server.api.ContactsApi;
import io.getrasl.server.model.BatchCreateContactsRequest;
import io.getrasl.server.model.BatchCreateResult;
import io.getrasl.server.model.BatchDeleteContactsRequest;
import io.getrasl.server.model.BatchDeleteResult;
import io.getrasl.server.model.Contact;
import io.getrasl.server.model.CreateContactRequest;
import io.getrasl.server.model.UpdateContactRequest;
import io.getrasl.server.query.ListQuery;
import io.getrasl.server.query.Page;
import java.util.List;
import org.springframework.web.bind.annotation.RestController;

/** The operations on contacts, for the workspace of whoever calls. */
@RestController
class ContactsController implements ContactsApi {

    private final ContactReads reads;
    private final ContactWrites writes;
    private final ContactBatches batches;

    ContactsController(ContactReads reads, ContactWrites writes, ContactBatches batches) {
        this.reads = reads;
        this.writes = writes;
        this.batches = batches;
    }

    @Override
    public Page<Contact> listContacts(ListQuery query) {
        return reads.list(tenant(), query);
    }

    @Override
    public Contact createContact(CreateContactRequest request) {
        return writes.create(tenant(), request);
    }

    @Override
    public BatchCreateResult batchCreateContacts(BatchCreateContactsRequest request) {
        return batches.create(tenant(), request);
    }

    @Override
    public BatchDeleteResult batchDeleteContacts(BatchDeleteContactsRequest request) {
        return batches.delete(tenant(), request.ids());
    }

    @Override
    public Contact getContact(long id, List<String> include) {
        return reads.get(tenant(), id, include);
    }

    @Override
    public void deleteContact(long id) {
        writes.delete(tenant(), id);
    }

    @Override
    public Contact updateContact(long id, UpdateContactRequest request) {
        return writes.update(tenant(), id, request);
    }

    private static long tenant() {
        return SandboxCaller.current().tenant();
    }
}
