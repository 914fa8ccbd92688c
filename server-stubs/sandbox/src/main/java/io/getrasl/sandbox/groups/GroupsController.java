package io.getrasl.sandbox.groups;

import io.getrasl.server.api.GroupsApi;
import io.getrasl.server.model.ContactsAdded;
import io.getrasl.server.model.ContactsRemoved;
import io.getrasl.server.model.Group;
import io.getrasl.server.model.GroupMembersRequest;
import io.getrasl.server.model.GroupRequest;
import io.getrasl.server.query.ListQuery;
import io.getrasl.server.query.Page;
import org.springframework.web.bind.annotation.RestController;

@RestController
class GroupsController implements GroupsApi {
    @Override
    public Page<Group> listGroups(ListQuery query) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Group createGroup(GroupRequest request) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Group getGroup(long id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void deleteGroup(long id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Group updateGroup(long id, GroupRequest request) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ContactsAdded addContactsToGroup(long id, GroupMembersRequest request) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ContactsRemoved removeContactsFromGroup(long id, GroupMembersRequest request) {
        throw new UnsupportedOperationException();
    }

}
