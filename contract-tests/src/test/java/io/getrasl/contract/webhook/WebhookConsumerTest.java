package io.getrasl.contract.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.getrasl.client.Drift;
import io.getrasl.client.webhook.InvalidSignatureException;
import io.getrasl.client.webhook.UnknownWebhookEvent;
import io.getrasl.client.webhook.WebhookEvent;
import io.getrasl.client.webhook.WebhookHandler;
import io.getrasl.client.webhook.WebhookVerifier;
import io.getrasl.contract.Json;
import io.getrasl.contract.RequestExample;
import io.getrasl.contract.Webhook;
import io.getrasl.contract.check.Contracts;
import io.getrasl.contract.check.JsonDifference;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The generated client takes every webhook of the specification, typed and without loss. */
class WebhookConsumerTest {
    private static final String SECRET = "the secret of these tests";

    private final List<WebhookEvent> heard = new ArrayList<>();
    private final List<WebhookEvent> unheard = new ArrayList<>();
    private final List<Drift> drifts = new ArrayList<>();

    @TestFactory
    Stream<DynamicTest> theListenerOfItsTypeIsTold() {
        return each((webhook, example) -> {
            handle(listening(webhook), webhook, example.value());

            assertThat(heard).extracting(WebhookEvent::type).containsExactly(webhook.name());
            assertThat(unheard).isEmpty();
        });
    }

    @TestFactory
    Stream<DynamicTest> itHasAClassOfItsOwn() {
        return each((webhook, example) -> {
            WebhookEvent event = handle(deaf(), webhook, example.value());

            assertThat(event).isNotInstanceOf(UnknownWebhookEvent.class);
            assertThat(event.getClass().getSimpleName()).isEqualTo(className(webhook));
            assertThat(unheard).containsExactly(event);
            assertThat(drifts).isEmpty();
        });
    }

    @TestFactory
    Stream<DynamicTest> nothingOfItIsLost() {
        return each((webhook, example) -> {
            WebhookEvent event = handle(deaf(), webhook, example.value());

            assertThat(JsonDifference.between(
                            example.value(),
                            event.toJson(),
                            List.of(),
                            pointer -> Contracts.SPECIFICATION.locate(
                                    example.pointer().append(pointer))))
                    .isEmpty();
        });
    }

    @TestFactory
    Stream<DynamicTest> aFieldThatCameLaterIsKept() {
        return each((webhook, example) -> {
            ObjectNode later = (ObjectNode) example.value().deepCopy();
            later.withObject("data")
                    .withObject("resource")
                    .withObject("attributes")
                    .put("came_later", 1);

            WebhookEvent event = handle(deaf(), webhook, later);

            assertThat(event.toJson().at("/data/resource/attributes/came_later").asInt())
                    .isEqualTo(1);
            assertThat(drifts)
                    .containsExactly(new Drift(
                            Drift.Kind.PROPERTY, webhook.operationId(), "data.resource.attributes.came_later", null));
        });
    }

    @TestFactory
    Stream<DynamicTest> aBodyThatWasTamperedWithIsRefused() {
        return each((webhook, example) -> {
            byte[] body = bytes(example.value());
            String signature = Signature.of(body, SECRET);
            body[body.length - 2]++;

            assertThatExceptionOfType(InvalidSignatureException.class).isThrownBy(() -> deaf().handle(body, signature));
            assertThat(unheard).isEmpty();
        });
    }

    private Stream<DynamicTest> each(Check check) {
        return Contracts.SPECIFICATION.webhooks().stream()
                .flatMap(webhook -> webhook.examples().stream()
                        .map(example ->
                                dynamicTest(webhook.name() + ' ' + example.name(), check.on(webhook, example, () -> {
                                    heard.clear();
                                    unheard.clear();
                                    drifts.clear();
                                }))));
    }

    private WebhookEvent handle(WebhookHandler handler, Webhook webhook, JsonNode payload) {
        byte[] body = bytes(payload);
        assertThat(WebhookHandler.SIGNATURE_HEADER).isEqualTo(Signature.header(webhook));
        return handler.handle(body, Signature.of(body, SECRET));
    }

    private WebhookHandler deaf() {
        return WebhookHandler.builder(WebhookVerifier.of(SECRET), unheard::add)
                .driftListener(drifts::add)
                .build();
    }

    /** A handler that listens to this webhook alone, by the method of its builder that the caller of a client would use. */
    private WebhookHandler listening(Webhook webhook) throws ReflectiveOperationException {
        WebhookHandler.Builder builder = WebhookHandler.builder(WebhookVerifier.of(SECRET), unheard::add);
        Method method = WebhookHandler.Builder.class.getMethod(webhook.operationId(), Consumer.class);
        Consumer<WebhookEvent> listener = heard::add;
        method.invoke(builder, listener);
        return builder.build();
    }

    private static String className(Webhook webhook) {
        return Arrays.stream(webhook.name().split("[._]"))
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
    }

    private static byte[] bytes(JsonNode payload) {
        return Json.MAPPER.writeValueAsString(payload).getBytes(StandardCharsets.UTF_8);
    }

    @FunctionalInterface
    private interface Check {
        void verify(Webhook webhook, RequestExample example) throws Exception;

        default Executable on(Webhook webhook, RequestExample example, Runnable before) {
            return () -> {
                before.run();
                verify(webhook, example);
            };
        }
    }
}
