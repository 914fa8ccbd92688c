package io.getrasl.sandbox.groups;

import io.getrasl.sandbox.access.SandboxCaller;
import io.getrasl.sandbox.named.NamedReads;
import io.getrasl.sandbox.named.NamedWrites;
import io.getrasl.server.api.GroupsApi;
import io.getrasl.server.model.ContactsAdded;
import io.getrasl.server.model.ContactsRemoved;
import io.getrasl.server.model.Group;
import io.getrasl.server.model.GroupMembersRequest;
import io.getrasl.server.model.GroupRequest;
import io.getrasl.server.query.ListQuery;
import io.getrasl.server.query.Page;
import java.util.Map;
import org.springframework.web.bind.annotation.RestController;

/** The operations on groups, for the workspace of whoever calls. */
@RestController
class GroupsController implements GroupsApi {

    private final NamedReads reads;
    private final NamedWrites writes;
    private final GroupMembers members;

    GroupsController(NamedReads reads, NamedWrites writes, GroupMembers members) {
        this.reads = reads;
        this.writes = writes;
        this.members = members;
    }

    @Override
    public Page<Group> listGroups(ListQuery query) {
        return reads.list(Groups.KIND, tenant(), query);
    }

    @Override
    public Group createGroup(GroupRequest request) {
        return writes.create(Groups.KIND, tenant(), Map.of(NamedWrites.NAME, request.name()));
    }

    @Override
    public Group getGroup(long id) {
        return reads.get(Groups.KIND, tenant(), id);
    }

    @Override
    public Group updateGroup(long id, GroupRequest request) {
        return writes.update(Groups.KIND, tenant(), id, Map.of(NamedWrites.NAME, request.name()));
    }

    @Override
    public void deleteGroup(long id) {
        long tenant = tenant();
        writes.delete(Groups.KIND, tenant, id, () -> members.removeAll(tenant, id));
    }

    @Override
    public ContactsAdded addContactsToGroup(long id, GroupMembersRequest request) {
        int added = members.add(tenant(), id, request.contactIds());
        return ContactsAdded.builder().groupId(id).contactsAdded(added).build();
    }

    @Override
    public ContactsRemoved removeContactsFromGroup(long id, GroupMembersRequest request) {
        int removed = members.remove(tenant(), id, request.contactIds());
        return ContactsRemoved.builder().groupId(id).contactsRemoved(removed).build();
    }

    private static long tenant() {
        return SandboxCaller.current().tenant();
    }
}
