package io.getrasl.codegen.feign;

import io.getrasl.codegen.RaslCodegen;
import io.getrasl.codegen.SourceFolder;
import io.getrasl.codegen.Specification;

/** Generates the models, interfaces and exceptions of the Feign client. */
public final class FeignCodegen extends RaslCodegen {

    public FeignCodegen() {
        super("feign");
    }

    @Override
    public String getHelp() {
        return "Generates the RASL client: Feign interfaces, immutable models and one exception per error code.";
    }

    @Override
    protected void generate(Specification specification, SourceFolder sources) {}
}
