package io.getrasl.contract.proofs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.getrasl.contract.proofs.run.Proofs;
import io.getrasl.contract.proofs.run.Settings;
import io.getrasl.contract.proofs.spec.Endpoint;
import java.util.function.Consumer;
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

    /** A proof that tries nothing proves nothing. Other seeds may by chance miss what seldom happens, such as a right code. */
    @TestFactory
    Stream<DynamicTest> everyOperationIsTriedRightAndWrong() {
        return tests(endpoint -> {
            assumeTrue(Settings.isUsual());
            assertThat(proofs.untried(endpoint)).isEmpty();
        });
    }

    @TestFactory
    Stream<DynamicTest> everyOperationHoldsToTheSpecification() {
        return tests(endpoint -> assertThat(proofs.failures(endpoint)).isEmpty());
    }

    private static Stream<DynamicTest> tests(Consumer<Endpoint> test) {
        return Endpoint.ALL.stream()
                .filter(endpoint -> endpoint.id().matches(Settings.ONLY))
                .map(endpoint -> DynamicTest.dynamicTest(endpoint.id(), () -> test.accept(endpoint)));
    }
}
