package io.getrasl.sandbox.templates;

import io.getrasl.sandbox.access.SandboxCaller;
import io.getrasl.server.api.TemplatesApi;
import io.getrasl.server.model.Template;
import io.getrasl.server.model.TemplateSync;
import io.getrasl.server.query.ListQuery;
import io.getrasl.server.query.Page;
import org.springframework.web.bind.annotation.RestController;

/** The operations on templates, for the workspace of whoever calls. */
@RestController
class TemplatesController implements TemplatesApi {

    private final Templates templates;
    private final TemplateSynchronisation synchronisation;

    TemplatesController(Templates templates, TemplateSynchronisation synchronisation) {
        this.templates = templates;
        this.synchronisation = synchronisation;
    }

    @Override
    public Page<Template> listTemplates(ListQuery query) {
        return templates.list(tenant(), query);
    }

    @Override
    public Template getTemplate(String id) {
        return templates.get(tenant(), id);
    }

    @Override
    public TemplateSync syncTemplates() {
        return TemplateSync.builder().synced(synchronisation.run(tenant())).build();
    }

    private static long tenant() {
        return SandboxCaller.current().tenant();
    }
}
