package io.getrasl.contract.scc;

import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import io.getrasl.contract.ExampleContract;
import io.getrasl.contract.StubMappings;
import org.springframework.cloud.contract.spec.Contract;
import org.springframework.cloud.contract.verifier.wiremock.WireMockStubPostProcessor;

/** Puts this project's exact stubs in place of the loose ones that Spring Cloud Contract derives. */
public final class ExactStubs implements WireMockStubPostProcessor {
    static final String CONTRACT = "rasl";

    /** Created by Spring Cloud Contract. */
    public ExactStubs() {}

    @Override
    public boolean isApplicable(Contract contract) {
        return contract.getMetadata().get(CONTRACT) instanceof ExampleContract;
    }

    @Override
    public StubMapping postProcess(StubMapping loose, Contract contract) {
        ExampleContract example = (ExampleContract) contract.getMetadata().get(CONTRACT);
        return StubMapping.buildFrom(StubMappings.of(example).toString());
    }
}
