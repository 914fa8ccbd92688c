package io.getrasl.sandbox.templates;

import io.getrasl.server.api.TemplatesApi;
import io.getrasl.server.model.Template;
import io.getrasl.server.model.TemplateSync;
import io.getrasl.server.query.ListQuery;
import io.getrasl.server.query.Page;
import org.springframework.web.bind.annotation.RestController;

@RestController
class TemplatesController implements TemplatesApi {
    @Override
    public Page<Template> listTemplates(ListQuery query) {
        throw new UnsupportedOperationException();
    }

    @Override
    public TemplateSync syncTemplates() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Template getTemplate(String id) {
        throw new UnsupportedOperationException();
    }

}
