package io.getrasl.contract;

import java.util.List;

/** Reads the contracts out of a specification. */
public final class ExampleContracts {
    private ExampleContracts() {}

    /**
     * All contracts in the order of the document.
     *
     * @throws BrokenContractsException when examples do not fit together; it names every finding with its place
     */
    public static List<ExampleContract> from(Specification specification) {
        List<ExampleContract> contracts = unchecked(specification);
        List<String> findings = new PairingRules(specification).findings(contracts);
        if (!findings.isEmpty()) {
            throw new BrokenContractsException(findings);
        }
        return contracts;
    }

    private static List<ExampleContract> unchecked(Specification specification) {
        String basePath = specification.basePath();
        return specification.operations().stream()
                .flatMap(operation -> new ContractAssembler(basePath, operation).contracts().stream())
                .toList();
    }
}
