package io.getrasl.contract.forward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.getrasl.client.webhook.UnknownWebhookEvent;
import io.getrasl.client.webhook.WebhookEvent;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/**
 * The client of today reads the API of tomorrow. Made from the specification: every success and every webhook that it shows, with
 * every {@link Change} at every place. What an example leaves out or leaves empty is made up.
 */
class ForwardCompatibilityTest {
    private static final Replies REPLIES = new Replies();

    @AfterAll
    static void stop() {
        REPLIES.close();
    }

    static Stream<Subject> subjects() {
        return Stream.concat(REPLIES.successes(), Payloads.all());
    }

    @TestFactory
    Stream<DynamicTest> whatIsSpecifiedIsReadWithoutLossOrDrift() {
        return subjects()
                .map(subject -> dynamicTest(subject.name(), () -> {
                    Reading reading = subject.read(subject.example());

                    assertThat(Json.differences(subject.example(), reading.written()))
                            .isEmpty();
                    assertThat(reading.drifts() == null ? List.of() : reading.drifts())
                            .isEmpty();
                }));
    }

    @TestFactory
    Stream<DynamicTest> whatIsNeverShownIsReadAsWell() {
        return subjects()
                .map(subject -> dynamicTest(subject.name(), () -> {
                    Reading reading = subject.read(subject.complete());

                    assertThat(Json.differences(subject.complete(), reading.written()))
                            .isEmpty();
                    assertThat(reading.drifts() == null ? List.of() : reading.drifts())
                            .isEmpty();
                }));
    }

    /** Once for each schema of a reply or payload, whichever operations and examples share it. */
    @TestFactory
    Stream<DynamicTest> whatComesLater() {
        Set<String> done = new HashSet<>();
        return subjects()
                .filter(subject -> done.add(subject.schema().toString()))
                .flatMap(subject -> Arrays.stream(Change.values())
                        .map(change -> dynamicTest(
                                subject.name() + ", " + change + " anywhere",
                                () -> assertThat(change.problems(subject)).isEmpty())));
    }

    @TestFactory
    Stream<DynamicTest> webhookOfAnotherTypeIsKeptWhole() {
        return Payloads.all()
                .map(subject -> dynamicTest(subject.name(), () -> {
                    JsonNode later =
                            Json.with(subject.example(), JsonPointer.compile("/event/type"), Json.text("came.later"));

                    WebhookEvent event = Payloads.event(later);

                    assertThat(event).isInstanceOf(UnknownWebhookEvent.class);
                    assertThat(event.type()).isEqualTo("came.later");
                    assertThat(Json.differences(later, event.toJson())).isEmpty();
                }));
    }
}
