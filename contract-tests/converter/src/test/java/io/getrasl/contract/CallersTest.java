package io.getrasl.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallersTest {
    @ParameterizedTest(name = "{0} is called by {1} with the token {2}")
    @CsvSource({
        "listItems_200_sorted, full, rasl_sandbox_full",
        "listItems_401_UNAUTHORIZED, anonymous,",
        "listItems_429_RATE_LIMIT_EXCEEDED, throttled, rasl_sandbox_throttled",
        "putItem_403_FULL, limited, rasl_sandbox_limited",
        "putItem_404_NOT_FOUND, error, rasl_sandbox_error_NOT_FOUND",
        "putItem_404_NOT_FOUND_slash, full, rasl_sandbox_full",
        "putItem_422_VALIDATION_ERROR, full, rasl_sandbox_full",
    })
    void callerAndTokenFollowFromTheExamples(String name, String caller, String token) {
        ExampleContract contract = new Shop().contract(name);

        assertThat(contract.caller()).isEqualTo(caller);
        assertThat(CallerTokens.SANDBOX.token(contract).orElse(null)).isEqualTo(token);
    }
}
