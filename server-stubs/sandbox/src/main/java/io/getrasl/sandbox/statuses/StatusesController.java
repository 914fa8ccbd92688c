package io.getrasl.sandbox.statuses;

import io.getrasl.server.api.StatusesApi;
import io.getrasl.server.model.Status;
import io.getrasl.server.model.StatusRequest;
import io.getrasl.server.query.ListQuery;
import io.getrasl.server.query.Page;
import org.springframework.web.bind.annotation.RestController;

@RestController
class StatusesController implements StatusesApi {
    @Override
    public Page<Status> listStatuses(ListQuery query) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Status createStatus(StatusRequest request) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Status getStatus(long id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void deleteStatus(long id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Status updateStatus(long id, StatusRequest request) {
        throw new UnsupportedOperationException();
    }

}
