package io.getrasl.sandbox.sources;

import io.getrasl.server.api.SourcesApi;
import io.getrasl.server.model.Source;
import io.getrasl.server.model.SourceRequest;
import io.getrasl.server.query.ListQuery;
import io.getrasl.server.query.Page;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SourcesController implements SourcesApi {
    @Override
    public Page<Source> listSources(ListQuery query) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Source createSource(SourceRequest request) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Source getSource(long id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void deleteSource(long id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Source updateSource(long id, SourceRequest request) {
        throw new UnsupportedOperationException();
    }

}
