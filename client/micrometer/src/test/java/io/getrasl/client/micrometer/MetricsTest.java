package io.getrasl.client.micrometer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.getrasl.client.RaslClient;
import io.getrasl.client.error.NotFoundException;
import io.getrasl.client.error.RaslConnectionException;
import io.getrasl.client.error.RaslNotFoundException;
import io.micrometer.common.KeyValue;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.GlobalObservationConvention;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the handlers of a registry are told of real calls. */
class MetricsTest {

    private final MeterRegistry meters = new SimpleMeterRegistry();
    private final ObservationRegistry registry = ObservationRegistry.create();
    private final List<RaslCallContext> stopped = new ArrayList<>();

    @BeforeEach
    void handle() {
        registry.observationConfig()
                .observationHandler(new DefaultMeterObservationHandler(meters))
                .observationHandler(new Stopped(stopped));
    }

    @Test
    void aSuccessIsTimedByOperation() throws IOException {
        try (Replies server = new Replies(Replies.CONTACT)) {
            client(server).contacts().getContact(812);
        }

        Timer timer = meters.get("rasl.client.requests")
                .tags("operation", "getContact", "method", "GET", "client.name", "127.0.0.1")
                .tags("status", "200", "outcome", "SUCCESS", "code", "none", "exception", "none", "error", "none")
                .timer();
        assertThat(timer.count()).isEqualTo(1);
    }

    @Test
    void anErrorIsTimedByItsCode() throws IOException {
        try (Replies server = new Replies(Replies.error(404, "NOT_FOUND"))) {
            RaslClient rasl = client(server);
            assertThatThrownBy(() -> rasl.contacts().getContact(812)).isInstanceOf(NotFoundException.class);
        }

        assertThat(meters.get("rasl.client.requests")
                        .tags("status", "404", "outcome", "CLIENT_ERROR", "code", "NOT_FOUND")
                        .tags("exception", "NotFoundException")
                        .timer()
                        .count())
                .isEqualTo(1);
    }

    @Test
    void aCodeThatIsNoneIsNotALabel() throws IOException {
        try (Replies server = new Replies(Replies.error(404, "no contact +201005550142"))) {
            RaslClient rasl = client(server);
            assertThatThrownBy(() -> rasl.contacts().getContact(812)).isInstanceOf(RaslNotFoundException.class);
        }

        assertThat(meters.get("rasl.client.requests")
                        .tags("code", "malformed")
                        .timer()
                        .count())
                .isEqualTo(1);
    }

    @Test
    void aCallWithoutReplyIsTimedByItsException() throws IOException {
        Replies server = new Replies();
        RaslClient rasl = client(server).with(options -> options.maxRetries(0));
        server.close();
        assertThatThrownBy(() -> rasl.contacts().getContact(812)).isInstanceOf(RaslConnectionException.class);

        assertThat(meters.get("rasl.client.requests")
                        .tags("status", "none", "outcome", "UNKNOWN", "exception", "RaslConnectionException")
                        .timer()
                        .count())
                .isEqualTo(1);
    }

    @Test
    void retriesAreOneCallWithSeveralAttempts() throws IOException {
        try (Replies server = new Replies(Replies.error(503, "INTERNAL_ERROR"), Replies.CONTACT)) {
            client(server).contacts().getContact(812);
        }

        assertThat(stopped).hasSize(1);
        assertThat(value(stopped.get(0), "attempts")).isEqualTo("2");
        assertThat(meters.get("rasl.client.requests.attempt.failed").counter().count())
                .isEqualTo(1);
    }

    @Test
    void anAsynchronousCallIsTimedToo() throws IOException {
        try (Replies server = new Replies(Replies.CONTACT)) {
            client(server).async().contacts().getContact(812).join();
        }

        assertThat(meters.get("rasl.client.requests")
                        .tags("operation", "getContact", "outcome", "SUCCESS")
                        .timer()
                        .count())
                .isEqualTo(1);
    }

    @Test
    void anAsynchronousCallThatFailsIsTimedByItsCode() throws IOException {
        try (Replies server = new Replies(Replies.error(404, "NOT_FOUND"))) {
            CompletableFuture<?> call = client(server).async().contacts().getContact(812);
            assertThatThrownBy(call::join).hasCauseInstanceOf(NotFoundException.class);
        }

        assertThat(meters.get("rasl.client.requests")
                        .tags("code", "NOT_FOUND", "exception", "NotFoundException")
                        .timer()
                        .count())
                .isEqualTo(1);
    }

    @Test
    void theRequestCanBeFoundInTheLogsOfRasl() throws IOException {
        try (Replies server = new Replies(Replies.error(404, "NOT_FOUND"))) {
            RaslClient rasl = client(server);
            assertThatThrownBy(() -> rasl.contacts().getContact(812)).isInstanceOf(NotFoundException.class);
        }

        assertThat(value(stopped.get(0), "request.id")).isEqualTo("5d0a9a0e");
    }

    @Test
    void nothingThatIsSentIsTold() throws IOException {
        try (Replies server = new Replies(Replies.CONTACT)) {
            client(server).contacts().getContact(81_266_001, query -> query.include("groups"));
        }

        assertThat(stopped.get(0).getAllKeyValues())
                .extracting(KeyValue::getValue)
                .contains("/contacts/{id}")
                .noneMatch(
                        value -> value.contains("tkn_4f1c") || value.contains("81266001") || value.contains("groups"));
    }

    @Test
    void aConventionOfTheTeamReplacesTheNames() throws IOException {
        MicrometerCallObserver observer = MicrometerCallObserver.of(registry).withConvention(new AcmeNames());
        try (Replies server = new Replies(Replies.CONTACT)) {
            server.client().observer(observer).build().contacts().getContact(812);
        }

        assertThat(meters.get("acme.rasl").timer().count()).isEqualTo(1);
    }

    @Test
    void aGlobalConventionOfTheRegistryReplacesTheNames() throws IOException {
        registry.observationConfig().observationConvention(new GlobalAcmeNames());
        try (Replies server = new Replies(Replies.CONTACT)) {
            client(server).contacts().getContact(812);
        }

        assertThat(meters.get("acme.rasl").timer().count()).isEqualTo(1);
    }

    @Test
    void theParentIsWhateverCalls() throws IOException {
        Observation order = Observation.start("order", registry);
        try (Replies server = new Replies(Replies.CONTACT)) {
            RaslClient rasl = client(server);
            order.scoped(() -> rasl.contacts().getContact(812));
        }

        assertThat(stopped.get(0).getParentObservation()).isSameAs(order);
    }

    @Test
    void whatHappensInACallHappensInItsScope() throws IOException {
        AtomicReference<Observation> current = new AtomicReference<>();
        try (Replies server = new Replies(Replies.CONTACT)) {
            server.client()
                    .observer(MicrometerCallObserver.of(registry))
                    .logger(attempt -> current.set(registry.getCurrentObservation()))
                    .build()
                    .contacts()
                    .getContact(812);
        }

        assertThat(current.get().getContext()).isInstanceOf(RaslCallContext.class);
        assertThat(registry.getCurrentObservation()).isNull();
    }

    @Test
    void whatIsNotObservedIsStillCalled() throws IOException {
        registry.observationConfig().observationPredicate((name, context) -> false);
        try (Replies server = new Replies(Replies.CONTACT)) {
            assertThat(client(server).contacts().getContact(812).id()).isEqualTo(812);
        }
        assertThat(stopped).isEmpty();
    }

    private RaslClient client(Replies server) {
        return server.client().observer(MicrometerCallObserver.of(registry)).build();
    }

    private static String value(RaslCallContext context, String key) {
        KeyValue value = context.getHighCardinalityKeyValue(key);
        return value == null ? "" : value.getValue();
    }

    private static class AcmeNames extends DefaultRaslCallConvention {

        @Override
        public String getName() {
            return "acme.rasl";
        }
    }

    private static final class GlobalAcmeNames extends AcmeNames
            implements GlobalObservationConvention<RaslCallContext> {}

    private record Stopped(List<RaslCallContext> contexts) implements ObservationHandler<RaslCallContext> {

        @Override
        public void onStop(RaslCallContext context) {
            contexts.add(context);
        }

        @Override
        public boolean supportsContext(Observation.Context context) {
            return context instanceof RaslCallContext;
        }
    }
}
