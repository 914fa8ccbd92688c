package io.getrasl.contract.consumer;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.getrasl.contract.CallerTokens;
import io.getrasl.contract.ExampleContract;
import io.getrasl.contract.Operation;
import io.getrasl.contract.check.Contracts;
import io.getrasl.contract.provider.Targets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.opentest4j.TestAbortedException;

/** Between the real client and the running sandbox, each operation throws the exception of each code that it documents. */
class LiveErrorsTest {
    @BeforeAll
    static void onlyASandboxGivesEveryErrorOnDemand() {
        if (Targets.current().tokens() != CallerTokens.SANDBOX) {
            throw new TestAbortedException("another server does not give every error on demand");
        }
    }

    @TestFactory
    Stream<DynamicTest> everyDocumentedCodeArrivesAsItsException() {
        return Contracts.SPECIFICATION.operations().stream()
                .flatMap(operation -> operation.replies().stream()
                        .flatMap(reply -> reply.errorCodes().stream()
                                .map(code -> dynamicTest(
                                        operation.id() + ' ' + reply.status() + ' ' + code,
                                        () -> arrives(operation, code)))));
    }

    private static void arrives(Operation operation, String code) {
        List<ExampleContract> contracts = Contracts.ALL.stream()
                .filter(contract -> contract.operationId().equals(operation.id()))
                .toList();
        List<ExampleContract> natural = contracts.stream()
                .filter(contract -> code.equals(contract.code()))
                .toList();
        Targets.current().reset();

        Outcome outcome = provoke(natural).orElseGet(() -> demand(contracts, code));

        outcome.verifyException(natural.get(0));
        HeardDrift.INSTANCE.verifySilence(natural.get(0).title());
    }

    /** As it comes about in life; empty where the types of the client admit no request that is so wrong. */
    private static Optional<Outcome> provoke(List<ExampleContract> natural) {
        return natural.stream()
                .flatMap(contract ->
                        TypedCall.find(contract).stream().map(call -> call(call, TestClients.token(contract))))
                .findFirst();
    }

    /** By the token for which the sandbox always answers so. */
    private static Outcome demand(List<ExampleContract> contracts, String code) {
        return contracts.stream()
                .filter(contract -> contract.code() == null)
                .flatMap(contract -> TypedCall.find(contract).stream())
                .findFirst()
                .map(call -> call(call, CallerTokens.SANDBOX_PREFIX + "error_" + code))
                .orElseThrow();
    }

    private static Outcome call(TypedCall call, String token) {
        return Outcome.of(() -> call.reply(TestClients.at(Targets.current().baseUrl(), token)));
    }
}
