package io.getrasl.contract.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import io.getrasl.client.RaslJson;
import io.getrasl.client.RaslResponse;
import io.getrasl.client.error.RaslApiException;
import io.getrasl.contract.ExampleContract;
import io.getrasl.contract.check.Contracts;
import io.getrasl.contract.check.JsonDifference;
import io.getrasl.contract.check.Problem;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/**
 * What the client made of a reply: it returned it, or threw it.
 *
 * @param reply what it returned, or {@code null}
 * @param error what it threw, or {@code null}
 */
record Outcome(RaslResponse<?> reply, RaslApiException error) {
    private static final String ERRORS = RaslApiException.class.getPackageName();

    static Outcome of(Supplier<RaslResponse<?>> call) {
        try {
            return new Outcome(call.get(), null);
        } catch (RaslApiException e) {
            return new Outcome(null, e);
        }
    }

    /**
     * Passes when nothing of the documented reply is lost or changed.
     *
     * @throws AssertionError otherwise; it names the operation, the status and the code
     */
    void verify(ExampleContract contract) {
        if (contract.code() == null) {
            assertThat(error).as(contract.title() + ": error thrown").isNull();
            assertThat(reply.status()).as(contract.title() + ": status").isEqualTo(contract.status());
            same(contract, contract.response(), RaslJson.mapper().valueToTree(reply.body()), JsonPointer.empty());
        } else {
            verifyError(contract);
        }
    }

    /**
     * Passes when the client has thrown the exception of the contract's code.
     *
     * @throws AssertionError otherwise; it names the operation, the status and the code
     */
    void verifyException(ExampleContract contract) {
        assertThat(error).as(contract.title() + ": error thrown").isNotNull();
        assertThat(error.getClass().getName())
                .as(contract.title() + ": exception")
                .isEqualTo(ERRORS + '.' + exceptionName(contract.code()));
        assertThat(error.operationId()).as(contract.title() + ": operation").isEqualTo(contract.operationId());
        assertThat(error.status()).as(contract.title() + ": status").isEqualTo(contract.status());
        assertThat(error.code()).as(contract.title() + ": code").isEqualTo(contract.code());
        assertThat(error.requestId()).as(contract.title() + ": request id").isNotNull();
    }

    private void verifyError(ExampleContract contract) {
        verifyException(contract);
        JsonNode body = contract.response();
        assertThat(error.serverMessage())
                .as(contract.title() + ": message")
                .isEqualTo(body.at("/error/message").asString());
        assertThat(error.requestId())
                .as(contract.title() + ": request id")
                .isEqualTo(body.at("/meta/request_id").asString());
        assertThat(error.attempts()).as(contract.title() + ": attempts").isEqualTo(1);
        JsonPointer details = JsonPointer.compile("/error/details");
        JsonNode expected = body.at(details).isNull() ? RaslJson.mapper().valueToTree(Map.of()) : body.at(details);
        same(contract, expected, RaslJson.mapper().valueToTree(error.details()), details);
    }

    private static void same(ExampleContract contract, JsonNode expected, JsonNode actual, JsonPointer at) {
        JsonPointer pointer = JsonPointer.compile(contract.pointer()).append(at);
        List<Problem> problems = JsonDifference.between(
                expected, actual, List.of(), field -> Contracts.SPECIFICATION.locate(pointer.append(field)));
        assertThat(problems.stream().map(problem -> contract.title() + ": the client reads another " + problem))
                .isEmpty();
    }

    private static String exceptionName(String code) {
        return Arrays.stream(code.split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("", "", "Exception"));
    }
}
