package io.getrasl.contract.consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import io.getrasl.client.AsyncPage;
import io.getrasl.client.Page;
import io.getrasl.client.RaslJson;
import io.getrasl.contract.ExampleContract;
import io.getrasl.contract.check.Contracts;
import io.getrasl.contract.check.JsonDifference;
import io.getrasl.contract.check.Problem;
import io.getrasl.contract.check.SchemaCheck;
import io.getrasl.contract.stubs.GeneratedStubs;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
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

    /** How a team can call the generated interfaces. */
    private enum Wiring {
        CLIENT(TestClients::at),
        ASYNC(TestClients::async),
        FEIGN(FeignWiring::at);

        private final BiFunction<URI, String, Caller> callers;

        Wiring(BiFunction<URI, String, Caller> callers) {
            this.callers = callers;
        }

        Caller caller(ExampleContract contract) {
            return callers.apply(URI.create(server.baseUrl() + contract.basePath()), TestClients.token(contract));
        }
    }

    @TestFactory
    Stream<DynamicTest> theClientKeepsItsSide() {
        return each(Contracts.ALL.stream(), ConsumerTest::test);
    }

    @TestFactory
    Stream<DynamicTest> theClientReturnsWhatIsInTheEnvelope() {
        return each(
                Contracts.ALL.stream().filter(contract -> contract.code() == null),
                (contract, wiring) -> dynamicTest(name(contract, wiring), () -> unwraps(contract, wiring)));
    }

    private static Stream<DynamicTest> each(
            Stream<ExampleContract> contracts, BiFunction<ExampleContract, Wiring, DynamicTest> test) {
        return contracts.flatMap(
                contract -> Arrays.stream(Wiring.values()).map(wiring -> test.apply(contract, wiring)));
    }

    private static String name(ExampleContract contract, Wiring wiring) {
        return contract.title() + " by " + wiring.name().toLowerCase(Locale.ROOT);
    }

    private static DynamicTest test(ExampleContract contract, Wiring wiring) {
        try {
            TypedCall call = TypedCall.of(contract);
            return dynamicTest(name(contract, wiring), () -> keeps(contract, call, wiring));
        } catch (InexpressibleException e) {
            String name = name(contract, wiring) + " (the client cannot say this: " + e.getMessage() + ')';
            return dynamicTest(name, () -> isRightlyInexpressible(contract, e));
        }
    }

    private static void keeps(ExampleContract contract, TypedCall call, Wiring wiring) {
        assertThat(problems(contract).filter(problem -> problem.message().contains("required property")))
                .as(contract.title() + ": the client lets be left out what is required")
                .isEmpty();
        server.resetRequests();
        Caller caller = wiring.caller(contract);

        Outcome outcome = Outcome.of(() -> call.reply(caller));

        List<ServeEvent> events = server.getAllServeEvents();
        assertThat(events).as(contract.title() + ": requests sent").hasSize(1);
        SentRequest.verify(contract, TestClients.token(contract), events.get(0).getRequest());
        outcome.verify(contract);
        HeardDrift.INSTANCE.verifySilence(contract.title());
    }

    private static void unwraps(ExampleContract contract, Wiring wiring) throws InexpressibleException {
        Object result = TypedCall.of(contract).result(wiring.caller(contract));

        Object content = content(result);
        JsonNode expected =
                contract.response().has("data") ? contract.response().path("data") : contract.response();
        assertThat(JsonDifference.between(
                        expected, RaslJson.mapper().valueToTree(content), List.of(), JsonPointer::toString))
                .as(contract.title() + ": what the client returns")
                .isEmpty();
    }

    private static Object content(Object result) {
        if (result instanceof Page<?> page) {
            return page.items();
        }
        return result instanceof AsyncPage<?> page ? page.items() : result;
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
