package io.getrasl.contract.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import io.getrasl.contract.proofs.run.Proofs;
import io.getrasl.contract.proofs.run.Settings;
import io.getrasl.contract.proofs.spec.Endpoint;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Whatever an operation is sent, its answer is a documented one, nothing is accepted that the specification refuses and nothing
 * refused that it allows, and what is refused changes nothing.
 */
class PropertiesTest {

    private static Proofs proofs;

    @BeforeAll
    static void start() {
        proofs = new Proofs();
    }

    @AfterAll
    static void end() {
        proofs.close();
    }

    @TestFactory
    Stream<DynamicTest> everyOperationHoldsToTheSpecification() {
        return Endpoint.ALL.stream()
                .filter(endpoint -> endpoint.id().matches(Settings.ONLY))
                .map(endpoint -> DynamicTest.dynamicTest(
                        endpoint.id(), () -> assertThat(proofs.failures(endpoint)).isEmpty()));
    }
}
