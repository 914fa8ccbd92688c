package io.getrasl.contract;

import static org.assertj.core.api.Assertions.assertThat;

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
    void theTokenOfTheCallerIsExpected() {
        assertThat(stub("putItem_200_red")
                        .at("/request/headers/Authorization/equalTo")
                        .asString())
                .isEqualTo("Bearer rasl_sandbox_full");
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

    @Test
    void aFormIsMatchedPartByPart() {
        assertThat(stub("addPicture_200_uploaded").at("/request/multipartPatterns"))
                .extracting(part -> part.path("name").asString())
                .containsExactly("size", "picture", "owner[name]");
    }

    private static JsonNode stub(String contract) {
        return StubMappings.of(new Shop().contract(contract));
    }
}
