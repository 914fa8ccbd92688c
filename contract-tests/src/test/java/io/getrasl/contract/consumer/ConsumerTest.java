package io.getrasl.contract.consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import io.getrasl.client.Page;
import io.getrasl.client.RaslClient;
import io.getrasl.client.RaslJson;
import io.getrasl.contract.ExampleContract;
import io.getrasl.contract.check.Contracts;
import io.getrasl.contract.check.JsonDifference;
import io.getrasl.contract.check.Problem;
import io.getrasl.contract.check.SchemaCheck;
import io.getrasl.contract.stubs.GeneratedStubs;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** The generated client keeps every contract against its stub. */
class ConsumerTest {
    private static final SchemaCheck SCHEMAS = new SchemaCheck(Contracts.SPECIFICATION);
    private static WireMockServer server;

    @BeforeAll
    static void start() {
        server = GeneratedStubs.start();
    }

    @AfterAll
    static void stop() {
        server.stop();
    }

    @TestFactory
    Stream<DynamicTest> theClientKeepsItsSide() {
        return Contracts.ALL.stream().map(ConsumerTest::test);
    }

    @TestFactory
    Stream<DynamicTest> theClientReturnsWhatIsInTheEnvelope() {
        return Contracts.ALL.stream()
                .filter(contract -> contract.code() == null)
                .map(contract -> dynamicTest(contract.title(), () -> unwraps(contract)));
    }

    private static DynamicTest test(ExampleContract contract) {
        try {
            TypedCall call = TypedCall.of(contract);
            return dynamicTest(contract.title(), () -> keeps(contract, call));
        } catch (InexpressibleException e) {
            String name = contract.title() + " (the client cannot say this: " + e.getMessage() + ')';
            return dynamicTest(name, () -> isRightlyInexpressible(contract, e));
        }
    }

    private static void keeps(ExampleContract contract, TypedCall call) {
        assertThat(problems(contract).filter(problem -> problem.message().contains("required property")))
                .as(contract.title() + ": the client lets be left out what is required")
                .isEmpty();
        server.resetRequests();
        RaslClient client = client(contract);

        Outcome outcome = Outcome.of(() -> call.reply(client));

        List<ServeEvent> events = server.getAllServeEvents();
        assertThat(events).as(contract.title() + ": requests sent").hasSize(1);
        SentRequest.verify(contract, TestClients.token(contract), events.get(0).getRequest());
        outcome.verify(contract);
    }

    private static void unwraps(ExampleContract contract) throws InexpressibleException {
        Object result = TypedCall.of(contract).result(client(contract));

        Object content = result instanceof Page<?> page ? page.items() : result;
        JsonNode expected =
                contract.response().has("data") ? contract.response().path("data") : contract.response();
        assertThat(JsonDifference.between(
                        expected, RaslJson.mapper().valueToTree(content), List.of(), JsonPointer::toString))
                .as(contract.title() + ": what the client returns")
                .isEmpty();
    }

    private static RaslClient client(ExampleContract contract) {
        return TestClients.at(URI.create(server.baseUrl() + contract.basePath()), TestClients.token(contract));
    }

    /** Only a request that breaks the specification may be out of the client's reach. */
    private static void isRightlyInexpressible(ExampleContract contract, InexpressibleException reason) {
        assertThat(problems(contract))
                .as(contract.title() + ": " + reason.getMessage()
                        + ", though the request is as specified; its problems")
                .isNotEmpty();
    }

    /** How the request examples of a contract break their schemas. */
    private static Stream<Problem> problems(ExampleContract contract) {
        return Contracts.SPECIFICATION.operation(contract.operationId()).requestExamples().stream()
                .filter(example -> example.name().equals(contract.example()) && example.mayBeInvalid())
                .flatMap(example -> SCHEMAS.problems(example.schema(), example.value(), JsonPointer.empty()).stream());
    }
}
