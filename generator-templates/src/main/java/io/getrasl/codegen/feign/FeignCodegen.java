package io.getrasl.codegen.feign;

import io.getrasl.codegen.Model;
import io.getrasl.codegen.Operation;
import io.getrasl.codegen.RaslCodegen;
import io.getrasl.codegen.SourceFolder;
import io.getrasl.codegen.Specification;
import io.getrasl.codegen.Text;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Generates the models, interfaces, exceptions and webhook events of the Feign client, and what native images need of them. */
public final class FeignCodegen extends RaslCodegen {

    static final String CLIENT = "io.getrasl.client";
    static final String APIS = CLIENT + ".api";
    private static final String ERRORS = CLIENT + ".error";
    static final String MODELS = CLIENT + ".model";

    public FeignCodegen() {
        super("feign");
    }

    @Override
    public String getHelp() {
        return "Generates the RASL client: Feign interfaces, immutable models, one exception per error code and one"
                + " class per webhook.";
    }

    @Override
    protected void generate(Specification specification, SourceFolder sources) {
        ReservedNames.check(specification);
        models(specification, sources);
        apis(specification, sources);
        errors(specification, sources);
        WebhookFiles.write(specification, sources);
        sources.beside("resources").write("reachability", ReachabilityView.PATH, new ReachabilityView(specification));
    }

    private static void models(Specification specification, SourceFolder sources) {
        Set<String> sent = SentModels.of(specification);
        packageInfo(sources, MODELS, "What requests and replies consist of.");
        for (Model model : specification.models()) {
            if (model.isEnum()) {
                sources.write("enum", MODELS, model.name(), new EnumView(model));
            } else {
                sources.write("model", MODELS, model.name(), new ModelView(model, sent.contains(model.name())));
            }
        }
    }

    private static void apis(Specification specification, SourceFolder sources) {
        packageInfo(sources, APIS, "The operations of the API, as Feign interfaces, and their query parameters.");
        JavaExample examples = new JavaExample(specification);
        List<ApiView> apis = specification.tags().stream()
                .map(it -> new ApiView(it, examples))
                .toList();
        for (ApiView api : apis) {
            sources.write("api", APIS, api.name(), api);
            calls(api, sources);
            for (Operation operation : api.tag().operations()) {
                if (!operation.queryParameters().isEmpty()) {
                    sources.write("query", APIS, QueryView.className(operation), new QueryView(operation));
                }
                if (operation.batch() != null) {
                    BatchView batch = new BatchView(operation);
                    sources.write("batching", APIS, batch.className(), batch);
                }
            }
        }
        String server = specification.servers().stream().findFirst().orElse("");
        Map<String, Object> client = Map.of("apis", apis, "server", Text.literal(server));
        sources.write("client", CLIENT, "RaslClient", client);
        sources.write("asyncClient", CLIENT, "RaslAsyncClient", client);
    }

    private static void calls(ApiView api, SourceFolder sources) {
        CallsView calls = new CallsView(api);
        sources.write("requests", CLIENT, calls.requestsName(), calls);
        sources.write("calls", CLIENT, calls.callsName(), calls);
        sources.write("asyncApi", APIS, api.asyncName(), new AsyncView(api, true));
        sources.write("asyncCalls", CLIENT, api.asyncCallsName(), new AsyncView(api, false));
    }

    private static void errors(Specification specification, SourceFolder sources) {
        List<ExceptionView> errors =
                specification.errors().stream().map(ExceptionView::new).toList();
        errors.forEach(it -> sources.write("exception", ERRORS, it.name(), it));
        sources.write("errorCodes", ERRORS, "ErrorCodes", Map.of("errors", errors));
    }

    private static void packageInfo(SourceFolder sources, String name, String doc) {
        sources.write("packageInfo", name, "package-info", Map.of("name", name, "doc", doc));
    }
}
