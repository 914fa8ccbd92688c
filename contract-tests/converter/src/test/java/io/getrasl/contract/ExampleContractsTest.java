package io.getrasl.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ExampleContractsTest {
    private final Shop shop = new Shop();

    @Test
    void everyReplyExampleIsAContract() {
        assertThat(shop.contracts())
                .extracting(ExampleContract::title)
                .containsExactly(
                        "listItems 200 sorted",
                        "listItems 401 UNAUTHORIZED",
                        "listItems 429 RATE_LIMIT_EXCEEDED",
                        "putItem 200 red",
                        "putItem 403 FULL",
                        "putItem 404 NOT_FOUND",
                        "putItem 404 NOT_FOUND.slash",
                        "putItem 422 VALIDATION_ERROR",
                        "addPicture 200 linked",
                        "addPicture 200 uploaded");
    }

    @Test
    void namesAreJavaIdentifiers() {
        assertThat(shop.contracts()).extracting(ExampleContract::name).contains("putItem_404_NOT_FOUND_slash");
    }

    @Test
    void requestExamplesOfItsNameAreTaken() {
        ExampleContract contract = shop.contract("putItem_200_red");

        assertThat(contract.request()).isEqualTo(Json.parse("{\"colour\":\"red\",\"size\":null}"));
        assertThat(contract.query()).containsExactly(Map.entry("include", "parts"));
    }

    @Test
    void whatHasToBeSentIsTheFirstExampleWhereNoneHasItsName() {
        ExampleContract contract = shop.contract("putItem_404_NOT_FOUND");

        assertThat(contract.path()).isEqualTo("/items/a1");
        assertThat(contract.request()).isEqualTo(Json.parse("{\"colour\":\"red\",\"size\":null}"));
    }

    @Test
    void aContractIsSentAsTheContentTypeOfItsExample() {
        assertThat(shop.contract("addPicture_200_linked").requestType()).isEqualTo("application/json");
        assertThat(shop.contract("addPicture_200_uploaded").requestType()).isEqualTo("multipart/form-data");
    }

    @Test
    void whatIsBinaryInAFormIsAFile() {
        assertThat(shop.contract("addPicture_200_uploaded").files()).containsExactly("picture");
    }

    @Test
    void optionalParametersAreLeftOutWhereNoneHasItsName() {
        assertThat(shop.contract("putItem_422_VALIDATION_ERROR").query()).isEmpty();
    }

    @Test
    void arraysAreSeparatedByCommas() {
        assertThat(shop.contract("listItems_200_sorted").query()).containsEntry("sort", "-made,id");
    }

    @Test
    void pathValuesArePercentEncoded() {
        ExampleContract contract = shop.contract("putItem_404_NOT_FOUND_slash");

        assertThat(contract.path()).isEqualTo("/items/a%2F%201");
        assertThat(contract.pathParameters()).containsEntry("id", "a/ 1");
    }

    @Test
    void theBasePathIsThatOfTheFirstServer() {
        assertThat(shop.contracts()).extracting(ExampleContract::basePath).containsOnly("/api/v9");
    }

    @Test
    void aHeaderRepeatsTheDetailOfItsName() {
        assertThat(shop.contract("listItems_429_RATE_LIMIT_EXCEEDED").responseHeaders())
                .containsEntry("Retry-After", "42");
    }

    @Test
    void aHeadersOwnExampleComesFirst() {
        shop.at(Shop.LIST + "/responses/429/headers/Retry-After").put("example", 7);

        assertThat(shop.contract("listItems_429_RATE_LIMIT_EXCEEDED").responseHeaders())
                .containsEntry("Retry-After", "7");
    }

    @Test
    void dateTimesAreVolatileUnlessNull() {
        assertThat(shop.contract("putItem_200_red").volatileValues())
                .contains(new VolatileValue("/made", VolatileValue.Kind.DATE_TIME))
                .noneMatch(value -> value.pointer().equals("/sold"));
    }

    @Test
    void aStarStandsForEveryIndex() {
        assertThat(shop.contract("putItem_200_red").volatileValues())
                .contains(
                        new VolatileValue("/parts/0/id", VolatileValue.Kind.INTEGER),
                        new VolatileValue("/parts/1/id", VolatileValue.Kind.INTEGER));
    }

    @Test
    void nullsOfExamplesAreKept() {
        assertThat(shop.contract("putItem_200_red").response().has("size")).isTrue();
    }
}
