package io.getrasl.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class PairingRulesTest {
    private final Shop shop = new Shop();

    @Test
    void aSpecificationWithoutFaultHasNoFinding() {
        assertThat(shop.contracts()).isNotEmpty();
    }

    @Test
    void aBodyExampleWithoutReplyIsFound() {
        shop.at(Shop.PUT + "/requestBody/content/application~1json/examples")
                .putObject("green")
                .putObject("value");

        assertFound("/paths/~1items~1{id}/put/requestBody/content/application~1json/examples/green contract-pairing"
                + " the request example green has no reply of that name in putItem; add one, or rename it");
    }

    @Test
    void aSharedParameterExampleIsPairedWhereOneOperationPairsIt() {
        shop.at("/components/parameters/Include/examples").putObject("sorted").put("value", "parts");

        assertThat(shop.contracts()).isNotEmpty();
    }

    @Test
    void aSharedParameterExampleThatNoOperationPairsIsFound() {
        shop.at("/components/parameters/Include/examples").putObject("green").put("value", "parts");

        assertFound(
                "/components/parameters/Include/examples/green contract-pairing the request example green has no reply");
    }

    @Test
    void aCodeWithoutExampleIsFound() {
        shop.replies(Shop.PUT, 403).remove("FULL");
        shop.at(Shop.PUT + "/requestBody/content/application~1json/examples").remove("FULL");

        assertFound(
                "/put/responses/403/x-error-codes contract-pairing putItem 403 can carry FULL but has no example of that name");
    }

    @Test
    void anUnlistedCodeIsFound() {
        shop.at(Shop.PUT + "/responses/403").putArray("x-error-codes");

        assertFound("putItem 403 shows FULL but does not list it in x-error-codes");
    }

    @Test
    void anExampleThatSaysAnotherCodeIsFound() {
        shop.at(Shop.PUT + "/responses/403/content/application~1json/examples/FULL/value/error")
                .put("code", "EMPTY");

        assertFound(
                "/examples/FULL/value/error/code contract-pairing putItem 403 FULL: the example is named FULL but its"
                        + " error.code is EMPTY");
    }

    @Test
    void aCodeOfAnotherStatusIsFound() {
        shop.at("/components/schemas/ErrorCode/x-error-catalogue/FULL").put("status", 409);

        assertFound("putItem 403 cannot carry FULL, which the catalogue gives the status 409");
    }

    @Test
    void aCodeOutsideTheCatalogueIsFound() {
        shop.at("/components/schemas/ErrorCode/x-error-catalogue").remove("FULL");

        assertFound("putItem 403 carries FULL, which the error catalogue does not know");
    }

    @Test
    void twoRepliesToOneRequestAreFound() {
        shop.replies(Shop.LIST, 200).putObject("plain").putObject("value");
        shop.replies(Shop.LIST, 200).putObject("simple").putObject("value");

        assertFound(
                "listItems 200 simple asks the same as listItems 200 plain; give one of them a request example of its own");
    }

    @Test
    void oneNameAtTwoContentTypesIsFound() {
        shop.at(Shop.FORMS).putObject("linked").putObject("value");

        assertFound("the request example linked of addPicture stands at multipart/form-data and at application/json;"
                + " rename one, with its reply");
    }

    @Test
    void aFileThatIsNotWholeIsFound() {
        shop.at(Shop.FORMS + "/uploaded/value/picture").remove("content_type");

        assertFound("/uploaded/value/picture contract-pairing"
                + " a file is { filename: ..., content_type: ..., content: ... }, all of them text");
    }

    @Test
    void aNullInAFormIsFound() {
        shop.at(Shop.FORMS + "/uploaded/value/owner").putNull("name");

        assertFound("/uploaded/value/owner/name contract-pairing a form cannot hold a list or null");
    }

    @Test
    void allFindingsAreReportedAtOnce() {
        shop.at("/components/schemas/ErrorCode/x-error-catalogue").remove("FULL");
        shop.at("/components/schemas/ErrorCode/x-error-catalogue").remove("NOT_FOUND");

        assertThatExceptionOfType(BrokenContractsException.class)
                .isThrownBy(shop::contracts)
                .satisfies(broken -> assertThat(broken.findings()).hasSize(2));
    }

    private void assertFound(String finding) {
        assertThatExceptionOfType(BrokenContractsException.class)
                .isThrownBy(shop::contracts)
                .satisfies(broken ->
                        assertThat(broken.findings()).singleElement().asString().contains(finding));
    }
}
