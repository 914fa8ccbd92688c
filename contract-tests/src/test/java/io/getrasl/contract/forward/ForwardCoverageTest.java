package io.getrasl.contract.forward;

import static org.assertj.core.api.Assertions.assertThat;

import io.getrasl.contract.Webhook;
import io.getrasl.contract.check.Contracts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonPointer;

/** {@link ForwardCompatibilityTest} leaves out nothing that the specification lets come. */
class ForwardCoverageTest {

    private static Stream<JsonPointer> replies() {
        return Contracts.SPECIFICATION.operations().stream()
                .flatMap(operation -> operation.replies().stream())
                .filter(reply -> reply.errorCodes().isEmpty())
                .flatMap(reply -> reply.schema().stream());
    }

    private static Stream<Schema> roots() {
        return Stream.concat(
                        replies(), Contracts.SPECIFICATION.webhooks().stream().map(Webhook::schema))
                .map(schema -> Schema.at(Contracts.SPECIFICATION.bundle(), schema));
    }

    /** Every schema that can be reached, and by how it is reached, so that a property counts and not its type alone. */
    private static Map<String, Schema> reachable() {
        Map<String, Schema> reachable = new LinkedHashMap<>();
        roots().forEach(root -> reach(root.toString(), root, reachable));
        return reachable;
    }

    private static void reach(String name, Schema schema, Map<String, Schema> reachable) {
        if (reachable.putIfAbsent(name, schema) != null) {
            return;
        }
        schema.properties().forEach((property, inner) -> reach(schema + " " + property, inner, reachable));
        schema.items().ifPresent(items -> reach(schema + " item", items, reachable));
        schema.values().ifPresent(values -> reach(schema + " value", values, reachable));
    }

    /** What the tests of the subjects change. */
    private static Set<String> seen() {
        try (Replies replies = new Replies()) {
            return Stream.concat(replies.successes(), Payloads.all())
                    .flatMap(subject -> Place.of(subject.schema(), subject.complete()).stream())
                    .map(Place::name)
                    .collect(Collectors.toSet());
        }
    }

    @Test
    void everyPropertyOfEveryReplyAndWebhookIsChanged() {
        Set<String> missing = new TreeSet<>(reachable().keySet());
        missing.removeAll(seen());

        assertThat(missing).as("what nothing proves that the client reads").isEmpty();
    }

    @Test
    void everyOperationAndEveryWebhookIsRead() {
        try (Replies replies = new Replies()) {
            List<String> read = Stream.concat(replies.successes(), Payloads.all())
                    .map(Subject::name)
                    .map(name -> name.substring(0, name.indexOf(' ')))
                    .toList();

            assertThat(read)
                    .containsAll(Contracts.SPECIFICATION.operations().stream()
                            .map(io.getrasl.contract.Operation::id)
                            .toList())
                    .containsAll(Contracts.SPECIFICATION.webhooks().stream()
                            .map(Webhook::name)
                            .toList());
        }
    }

    @Test
    void noSchemaHasVariantsWhichNothingHereWouldChange() {
        assertThat(reachable().values().stream().filter(Schema::hasVariants)).isEmpty();
    }
}
