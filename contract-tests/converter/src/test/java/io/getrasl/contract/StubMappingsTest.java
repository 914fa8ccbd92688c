package io.getrasl.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class StubMappingsTest {
    @Test
    void theIdDependsOnTheNameOnly() {
        assertThat(stub("putItem_200_red").path("id"))
                .isEqualTo(stub("putItem_200_red").path("id"));
    }

    @Test
    void theBasePathIsPartOfTheUrl() {
        assertThat(stub("putItem_404_NOT_FOUND").at("/request/url").asString()).isEqualTo("/api/v9/items/a1");
    }

    @Test
    void theTokenHasToBeAbsentForTheAnonymous() {
        assertThat(stub("listItems_401_UNAUTHORIZED")
                        .at("/request/headers/Authorization/absent")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void anotherServersTokensCanBeExpected() {
        JsonNode stub = new StubMappings(contract -> Optional.of("mine")).of(new Shop().contract("putItem_200_red"));

        assertThat(stub.at("/request/headers/Authorization/equalTo").asString()).isEqualTo("Bearer mine");
    }

    @Test
    void theReplyKeepsItsNulls() {
        assertThat(stub("putItem_200_red").at("/response/body").asString()).contains("\"size\":null");
    }

    @Test
    void theReplyHasItsHeaders() {
        assertThat(stub("listItems_429_RATE_LIMIT_EXCEEDED")
                        .at("/response/headers/Retry-After")
                        .asString())
                .isEqualTo("42");
    }

    private static JsonNode stub(String contract) {
        return new StubMappings(CallerTokens.SANDBOX).of(new Shop().contract(contract));
    }
}
