package io.getrasl.contract.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.getrasl.contract.Operation;
import io.getrasl.contract.check.Contracts;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The generated reference leaves nothing out; that what it shows works is told by {@link DocumentsTest}. */
class ReferenceTest {

    private static final List<Document> PAGES = Documents.generated();

    @TestFactory
    Stream<DynamicTest> everyOperationHasExamplesAndErrors() {
        return Contracts.SPECIFICATION.operations().stream()
                .map(operation -> dynamicTest(
                        operation.id(),
                        () -> assertThat(section(operation))
                                .contains("```java", "```sh", "`" + operation.method() + " " + operation.path() + "`")
                                .contains(operation.replies().stream()
                                        .flatMap(it -> it.errorCodes().stream())
                                        .map(code -> "[`" + code + "`]")
                                        .toList())));
    }

    private static String section(Operation operation) {
        String heading = "\n## " + operation.id() + "\n";
        return PAGES.stream()
                .map(it -> String.join("\n", it.lines()))
                .filter(it -> it.contains(heading))
                .map(it -> it.substring(it.indexOf(heading) + heading.length()).split("\n## ", 2)[0])
                .findFirst()
                .orElseThrow(() -> new AssertionError("the reference has no section " + operation.id()));
    }
}
