package io.getrasl.contract.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.getrasl.contract.ExampleContract;
import io.getrasl.contract.Operation;
import io.getrasl.contract.RequestExample;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.core.JsonPointer;

/** The examples are themselves what the specification says of them. */
class ExamplesTest {
    private static final SchemaCheck SCHEMAS = new SchemaCheck(Contracts.SPECIFICATION);
    private static final ReplyCheck REPLIES = new ReplyCheck(Contracts.SPECIFICATION);

    @TestFactory
    Stream<DynamicTest> replyExamplesKeepTheirOwnContract() {
        return Contracts.ALL.stream()
                .map(contract -> dynamicTest(
                        contract.title(),
                        () -> REPLIES.verify(
                                contract,
                                new Reply(
                                        contract.status(),
                                        name -> Optional.ofNullable(
                                                contract.responseHeaders().get(name)),
                                        contract.response().toString()))));
    }

    @TestFactory
    Stream<DynamicTest> requestExamplesFitTheirSchemas() {
        return Contracts.SPECIFICATION.operations().stream()
                .flatMap(operation -> operation.requestExamples().stream()
                        .filter(example -> !example.mayBeInvalid())
                        .map(example -> dynamicTest(
                                title(operation, example),
                                () -> assertThat(SCHEMAS.problems(
                                                example.schema(), example.value(), JsonPointer.empty()))
                                        .as(Contracts.SPECIFICATION.locate(example.pointer()))
                                        .isEmpty())));
    }

    @TestFactory
    Stream<DynamicTest> successesCarryTheDocumentedMessage() {
        return Contracts.ALL.stream()
                .flatMap(contract -> message(contract)
                        .map(message -> dynamicTest(
                                contract.title(),
                                () -> assertThat(contract.response()
                                                .path("message")
                                                .asString())
                                        .isEqualTo(message)))
                        .stream());
    }

    private static Optional<String> message(ExampleContract contract) {
        List<Operation.Reply> replies =
                Contracts.SPECIFICATION.operation(contract.operationId()).replies();
        return replies.stream()
                .filter(reply -> reply.status() == contract.status())
                .findFirst()
                .flatMap(Operation.Reply::message);
    }

    private static String title(Operation operation, RequestExample example) {
        return operation.id() + ' ' + example.part() + ' ' + example.name();
    }
}
