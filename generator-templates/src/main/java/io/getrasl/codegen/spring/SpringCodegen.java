package io.getrasl.codegen.spring;

import io.getrasl.codegen.ErrorCode;
import io.getrasl.codegen.Model;
import io.getrasl.codegen.Names;
import io.getrasl.codegen.RaslCodegen;
import io.getrasl.codegen.SourceFolder;
import io.getrasl.codegen.Specification;
import io.getrasl.codegen.Tag;

/** Generates one Spring interface per tag, strict records, the error codes with their exceptions, and a table of all operations. */
public final class SpringCodegen extends RaslCodegen {

    public SpringCodegen() {
        super("spring");
    }

    @Override
    public String getHelp() {
        return "Generates the server side of RASL: Spring interfaces, strict models and one exception per error code.";
    }

    @Override
    protected void generate(Specification specification, SourceFolder sources) {
        Schemas schemas = new Schemas(openAPI);
        models(specification, schemas, sources);
        errors(specification, sources);
        for (Tag tag : specification.tags()) {
            InterfaceView view = InterfaceView.of(tag);
            sources.write("interface", Packages.API, view.name(), view);
        }
        if (!specification.webhooks().isEmpty()) {
            sources.write("webhooks", Packages.ROOT, "WebhookEvent", WebhooksView.of(specification));
        }
        sources.write("operations", Packages.ROOT, "Operations", OperationsView.of(specification, schemas));
    }

    private static void models(Specification specification, Schemas schemas, SourceFolder sources) {
        Roles roles = Roles.of(specification);
        for (Model model : specification.models()) {
            if (roles.isUsed(model.name())) {
                InlineEnums.views(model).forEach(view -> sources.write("enum", Packages.MODEL, view.name(), view));
            }
            if (model.isEnum() && roles.isUsed(model.name())) {
                EnumView view = EnumView.of(model);
                sources.write("enum", Packages.MODEL, view.name(), view);
            } else if (roles.isRequest(model.name())) {
                write(new RequestRecords(schemas).view(model), sources);
            } else if (roles.isUsed(model.name())) {
                write(new ReplyRecords(schemas).view(model), sources);
            }
        }
    }

    private static void write(RecordView view, SourceFolder sources) {
        sources.write("record", Packages.MODEL, view.name(), view);
    }

    private static void errors(Specification specification, SourceFolder sources) {
        sources.write("error-code", Packages.ERROR, "ErrorCode", ErrorCodesView.of(specification));
        for (ErrorCode error : specification.errors()) {
            ExceptionView view = ExceptionView.of(error);
            sources.write("exception", Packages.ERROR, Names.pascal(error.code()) + "Exception", view);
        }
    }
}
