package io.getrasl.contract.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import io.getrasl.contract.Coverage;
import io.getrasl.contract.ExampleContract;
import io.getrasl.contract.Json;
import io.getrasl.contract.check.Contracts;
import io.getrasl.contract.stubs.GeneratedStubs;
import io.getrasl.contract.webhook.Cause;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Nothing that the specification promises goes unproven, and nothing that proves it gets lost on the way. */
class CoverageTest {
    @Test
    void everyOperationStatusAndErrorCodeHasAContract() {
        assertThat(Coverage.gaps(Contracts.SPECIFICATION, Contracts.ALL)).isEmpty();
    }

    @Test
    void thereAreContracts() {
        assertThat(Contracts.ALL).isNotEmpty();
    }

    @Test
    void everyContractHasItsProviderTest() {
        List<String> expected = Contracts.ALL.stream()
                .map(contract -> className(contract) + ".validate_" + contract.name())
                .toList();

        assertThat(ProviderTests.generated()).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void everyContractHasItsStub() {
        List<String> stubs = GeneratedStubs.files().stream()
                .map(file -> Json.MAPPER.readTree(file).path("name").asString())
                .toList();

        assertThat(stubs)
                .containsExactlyInAnyOrderElementsOf(
                        Contracts.ALL.stream().map(ExampleContract::title).toList());
    }

    @Test
    void everyWebhookHasAnExample() {
        assertThat(Coverage.webhookGaps(Contracts.SPECIFICATION)).isEmpty();
    }

    @Test
    void everyWebhookFollowsFromAContract() {
        assertThat(Contracts.SPECIFICATION.webhooks())
                .filteredOn(webhook -> Cause.find(webhook).isEmpty())
                .isEmpty();
    }

    private static String className(ExampleContract contract) {
        String id = contract.operationId();
        return contract.tag() + '.' + Character.toUpperCase(id.charAt(0)) + id.substring(1) + "Test";
    }
}
