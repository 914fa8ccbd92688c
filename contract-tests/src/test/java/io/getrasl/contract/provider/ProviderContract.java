package io.getrasl.contract.provider;

import io.getrasl.contract.ExampleContract;
import io.getrasl.contract.check.Contracts;
import io.getrasl.contract.check.ReplyCheck;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.config.MultiPartConfig;
import io.restassured.config.RestAssuredConfig;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInfo;

/** What every generated provider test stands on: a server in its first state, and the whole check of its reply. */
public abstract class ProviderContract {
    private static final String PREFIX = "validate_";
    private static final RestAssuredConfig UTF_8 = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig().defaultContentCharset(StandardCharsets.UTF_8))
            .multiPartConfig(MultiPartConfig.multiPartConfig().defaultCharset(StandardCharsets.UTF_8));
    private static final ReplyCheck CHECK = new ReplyCheck(Contracts.SPECIFICATION);

    /** Points RestAssured at the server and at the contract of the test that is about to run. */
    @BeforeEach
    void holdTheServerToTheContract(TestInfo test) {
        String method = test.getTestMethod().orElseThrow().getName();
        ExampleContract contract = Contracts.named(method.substring(PREFIX.length()));
        Target target = Targets.current();
        target.reset();
        RestAssured.reset();
        RestAssured.baseURI = target.baseUrl().resolve("/").toString();
        RestAssured.basePath = target.baseUrl().getPath();
        RestAssured.urlEncodingEnabled = true;
        RestAssured.config = UTF_8;
        RestAssured.replaceFiltersWith(new ContractFilter(contract, target.tokens(), CHECK));
    }
}
