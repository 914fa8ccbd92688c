package io.getrasl.sandbox.templates;

import io.getrasl.sandbox.db.ListReader;
import io.getrasl.sandbox.db.ListTable;
import io.getrasl.server.error.NotFoundException;
import io.getrasl.server.model.AuthenticationTemplate;
import io.getrasl.server.model.Template;
import io.getrasl.server.model.TemplateStatus;
import io.getrasl.server.query.ListQuery;
import io.getrasl.server.query.Page;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** What is known of templates, as of the last synchronisation. Thread-safe. */
@Component
public class Templates {

    private static final ListTable ALL = ListTable.of("templates", "t")
            .column("status", "t.status")
            .column("category", "t.category")
            .column("language", "t.language")
            .column("template_name", "t.template_name")
            .column("created_at", "t.created_at")
            .column("updated_at", "t.updated_at")
            .search("t.template_name", "t.category")
            .build();

    private static final ListTable FOR_CODES = ListTable.of(
                    "(select * from templates where category = 'AUTHENTICATION' and status = 'APPROVED')", "t")
            .column("language", "t.language")
            .column("template_name", "t.template_name")
            .column("created_at", "t.created_at")
            .search("t.template_name", "t.body_data")
            .build();

    private final TemplateStore store;
    private final ListReader lists;

    Templates(TemplateStore store, ListReader lists) {
        this.store = store;
        this.lists = lists;
    }

    /** The template that may be sent by that name and language; empty where there is none or WhatsApp has not approved it. */
    public Optional<Template> approved(long tenant, String name, String language) {
        return store.find(tenant, name, language).filter(template -> template.status() == TemplateStatus.APPROVED);
    }

    /** A page of the approved templates that can carry a code. */
    public Page<AuthenticationTemplate> listForCodes(long tenant, ListQuery query) {
        return lists.read(
                FOR_CODES,
                TemplateRow.COLUMNS,
                tenant,
                query,
                (row, number) -> forCodes(TemplateRow.read(row, number)),
                UnaryOperator.identity());
    }

    Page<Template> list(long tenant, ListQuery query) {
        return lists.read(ALL, TemplateRow.COLUMNS, tenant, query, TemplateRow::read, UnaryOperator.identity());
    }

    /**
     * Finds by WhatsApp's id.
     *
     * @throws NotFoundException when the tenant has no such template
     */
    Template get(long tenant, String templateId) {
        return store.find(tenant, templateId).orElseThrow(NotFoundException::new);
    }

    private static AuthenticationTemplate forCodes(Template template) {
        return AuthenticationTemplate.builder()
                .id(template.id())
                .templateName(template.templateName())
                .language(template.language())
                .bodyText(template.bodyData())
                .bodyParamsCount(template.bodyParamsCount())
                .headerFormat(template.headerDataFormat())
                .headerText(template.headerDataText())
                .footerText(template.footerData())
                .status(template.status())
                .createdAt(template.createdAt())
                .build();
    }
}
