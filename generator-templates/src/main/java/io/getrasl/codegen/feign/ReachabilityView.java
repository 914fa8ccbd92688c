package io.getrasl.codegen.feign;

import io.getrasl.codegen.Model;
import io.getrasl.codegen.Specification;
import java.util.List;

/**
 * What a native image of GraalVM has to be told of the client: what Feign and Jackson look up by reflection. {@code RaslClient} calls
 * generated code, and needs none of it.
 */
record ReachabilityView(Specification specification) {

    /** Where native images look for it. */
    static final String PATH = "META-INF/native-image/io.getrasl/rasl-client/reachability-metadata.json";

    /**
     * A model, for mappers.
     *
     * @param creator the method that makes one of JSON; empty where there is none
     * @param takes what that takes
     */
    record Mapped(String name, String creator, String takes) {}

    List<String> interfaces() {
        JavaExample examples = new JavaExample(specification);
        return specification.tags().stream()
                .map(it -> FeignCodegen.APIS + "." + new ApiView(it, examples).name())
                .toList();
    }

    List<Mapped> models() {
        return specification.models().stream().map(ReachabilityView::mapped).toList();
    }

    private static Mapped mapped(Model model) {
        String name = FeignCodegen.MODELS + "." + model.name();
        if (model.isEnum()) {
            return new Mapped(name, "of", String.class.getName());
        }
        return new ModelView(model, false).hasFiles()
                ? new Mapped(name, "", "")
                : new Mapped(name, "fromJson", "tools.jackson.databind.JsonNode");
    }
}
