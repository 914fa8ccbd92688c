package io.getrasl.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.getrasl.server.Operation;
import io.getrasl.server.Operations;
import io.getrasl.server.error.ErrorCode;
import java.io.InputStream;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class ErrorOnDemandTest extends SandboxTest {

    private static final JsonNode BUNDLE = bundle();

    static Stream<Arguments> documented() {
        return Operations.all().stream()
                .flatMap(operation -> operation.errorCodes().stream().map(code -> Arguments.of(operation.id(), code)));
    }

    @ParameterizedTest
    @MethodSource("documented")
    void answersWithTheDocumentedExample(String operationId, ErrorCode code) {
        Operation operation = Operations.of(operationId);
        Api.Reply reply = Api.as(SANDBOX, "error_" + code).send(operation.method(), concrete(operation), null);
        assertThat(reply.status()).isEqualTo(code.status());
        assertThat(reply.body().path("error"))
                .isEqualTo(example(operation, code).path("error"));
    }

    @Test
    void saysWhenToComeBackInTheHeaderToo() {
        Api.Reply reply = Api.as(SANDBOX, "error_RATE_LIMIT_EXCEEDED").get("/account");
        assertThat(reply.response().headers().firstValue("Retry-After")).contains("42");
    }

    @Test
    void changesNothing() {
        Api.as(SANDBOX, "error_INTERNAL_ERROR").delete("/contacts/812");
        assertThat(full.get("/contacts/812").status()).isEqualTo(200);
    }

    @Test
    void doesNotKnowACodeThatThereIsNot() {
        assertThat(Api.as(SANDBOX, "error_TEAPOT").get("/account").code()).isEqualTo("UNAUTHORIZED");
    }

    @Test
    void doesNotKnowATokenThatThereIsNot() {
        assertThat(Api.as(SANDBOX, "fulll").get("/account").code()).isEqualTo("UNAUTHORIZED");
    }

    private static String concrete(Operation operation) {
        return operation.path().replaceAll("\\{[^}]*}", "812");
    }

    private static JsonNode example(Operation operation, ErrorCode code) {
        JsonNode responses = BUNDLE.path("paths")
                .path(operation.path())
                .path(operation.method().toLowerCase(Locale.ROOT))
                .path("responses");
        JsonNode examples = resolve(responses.path(String.valueOf(code.status())))
                .path("content")
                .path("application/json")
                .path("examples");
        String name = examples.propertyNames().stream()
                .filter(each -> each.equals(code.name()) || each.startsWith(code.name() + "."))
                .findFirst()
                .orElseThrow();
        return resolve(examples.path(name)).path("value");
    }

    private static JsonNode resolve(JsonNode node) {
        return node.has("$ref") ? BUNDLE.at(node.path("$ref").asString().substring(1)) : node;
    }

    private static JsonNode bundle() {
        InputStream stream = ErrorOnDemandTest.class.getResourceAsStream("/io/getrasl/openapi/rasl-v2.json");
        return Api.JSON.readTree(stream);
    }
}
