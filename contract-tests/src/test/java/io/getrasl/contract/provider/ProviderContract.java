package io.getrasl.contract.provider;

import io.getrasl.contract.ExampleContract;
import io.getrasl.contract.check.Contracts;
import io.getrasl.contract.check.ReplyCheck;
import io.restassured.RestAssured;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInfo;

/** What every generated provider test stands on: a server in its first state, and the whole check of its reply. */
public abstract class ProviderContract {
    private static final String PREFIX = "validate_";
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
        RestAssured.replaceFiltersWith(new ContractFilter(contract, target.tokens(), CHECK));
    }
}
