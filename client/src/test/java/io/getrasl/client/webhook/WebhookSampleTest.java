package io.getrasl.client.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every event that the specification has, whichever those are. */
class WebhookSampleTest {

    private static final WebhookVerifier VERIFIER = WebhookVerifier.of(Deliveries.SECRET);

    static Stream<Class<?>> events() {
        return Arrays.stream(WebhookEvent.class.getPermittedSubclasses()).filter(it -> it != UnknownWebhookEvent.class);
    }

    private static WebhookEvent sample(Class<?> event) throws ReflectiveOperationException {
        return (WebhookEvent) event.getMethod("sample").invoke(null);
    }

    @ParameterizedTest
    @MethodSource("events")
    void deliveryOfTheSampleIsReadAsTheSame(Class<?> event) throws Exception {
        WebhookEvent sample = sample(event);
        SignedWebhook delivery = Deliveries.SIGNER.sign(sample);

        WebhookEvent read = WebhookReader.of(VERIFIER).read(delivery.body(), delivery.signature());

        assertThat(read).isEqualTo(sample);
        assertThat(read.toJson()).isEqualTo(sample.toJson());
    }

    @ParameterizedTest
    @MethodSource("events")
    void handlerHasAMethodForIt(Class<?> event) throws Exception {
        Method method = Arrays.stream(WebhookHandler.Builder.class.getMethods())
                .filter(it -> it.getName().equals("on" + event.getSimpleName()))
                .findFirst()
                .orElseThrow();
        WebhookHandler.Builder builder = WebhookHandler.builder(VERIFIER, it -> {});

        method.invoke(builder, (Consumer<Object>) it -> {});

        assertThat(builder.build().handledTypes()).containsExactly(sample(event).type());
    }
}
