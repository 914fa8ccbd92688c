package io.getrasl.contract.check;

import io.getrasl.contract.ExampleContract;
import io.getrasl.contract.ExampleContracts;
import io.getrasl.contract.Specification;
import java.util.List;

/** The specification under test and its contracts, read once. */
public final class Contracts {
    /** The specification of this build. */
    public static final Specification SPECIFICATION = Specification.fromClassPath();

    /** Its contracts, in order. */
    public static final List<ExampleContract> ALL = ExampleContracts.from(SPECIFICATION);

    private Contracts() {}

    /**
     * The contract of this name.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static ExampleContract named(String name) {
        return ALL.stream()
                .filter(contract -> contract.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the specification has no contract " + name));
    }
}
