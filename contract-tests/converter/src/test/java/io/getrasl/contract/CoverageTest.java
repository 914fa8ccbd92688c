package io.getrasl.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class CoverageTest {
    private final Shop shop = new Shop();

    @Test
    void allContractsTogetherLeaveNoGap() {
        assertThat(gapsWithout(contract -> false)).isEmpty();
    }

    @Test
    void anOperationWithoutContractIsNamed() {
        assertThat(gapsWithout(contract -> contract.operationId().equals("listItems")))
                .containsExactly("listItems has no contract (/paths/~1items/get)");
    }

    @Test
    void aStatusWithoutContractIsNamed() {
        assertThat(gapsWithout(contract ->
                        contract.status() == 200 && contract.operationId().equals("putItem")))
                .containsExactly("putItem 200 has no contract (/paths/~1items~1{id}/put/responses/200)");
    }

    @Test
    void anErrorCodeWithoutContractIsNamed() {
        shop.at(Shop.PUT + "/responses/403").withArray("x-error-codes").add("OUT_OF_ORDER");

        assertThat(Coverage.gaps(shop.specification(), new Shop().contracts()))
                .containsExactly(
                        "putItem 403 has no contract for OUT_OF_ORDER (/paths/~1items~1{id}/put/responses/403)");
    }

    @Test
    void aWebhookWithoutExampleIsNamed() {
        shop.at(Shop.SOLD + "/requestBody/content/application~1json").remove("examples");

        assertThat(Coverage.webhookGaps(shop.specification()))
                .containsExactly("item.sold has no example (/webhooks/item.sold/post)");
    }

    private List<String> gapsWithout(Predicate<ExampleContract> dropped) {
        List<ExampleContract> kept =
                shop.contracts().stream().filter(dropped.negate()).toList();
        return Coverage.gaps(shop.specification(), kept);
    }
}
