package io.getrasl.client.micrometer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.getrasl.client.RaslClient;
import io.getrasl.client.error.NotFoundException;
import io.micrometer.observation.ObservationHandler.FirstMatchingCompositeObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.tracing.Span;
import io.micrometer.tracing.TraceContext;
import io.micrometer.tracing.handler.DefaultTracingObservationHandler;
import io.micrometer.tracing.handler.PropagatingSenderTracingObservationHandler;
import io.micrometer.tracing.propagation.Propagator;
import io.micrometer.tracing.test.simple.SimpleSpan;
import io.micrometer.tracing.test.simple.SimpleTracer;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a tracer makes of real calls, and what RASL gets of it. */
class TracingTest {

    private final SimpleTracer tracer = new SimpleTracer();
    private final ObservationRegistry registry = ObservationRegistry.create();

    @BeforeEach
    void trace() {
        registry.observationConfig()
                .observationHandler(new FirstMatchingCompositeObservationHandler(
                        new PropagatingSenderTracingObservationHandler<>(tracer, new TraceParent()),
                        new DefaultTracingObservationHandler(tracer)));
    }

    @Test
    void theTraceGoesWithTheRequest() throws IOException {
        try (Replies server = new Replies(Replies.CONTACT)) {
            client(server).contacts().getContact(812);

            SimpleSpan span = tracer.onlySpan();
            assertThat(server.received().getFirst("traceparent"))
                    .isEqualTo("00-" + span.getTraceId() + "-" + span.getSpanId() + "-01");
        }
    }

    @Test
    void theSpanIsNamedByTheOperation() throws IOException {
        try (Replies server = new Replies(Replies.CONTACT)) {
            client(server).contacts().getContact(812);
        }

        assertThat(tracer.onlySpan())
                .returns("getContact", SimpleSpan::getName)
                .returns(Span.Kind.CLIENT, SimpleSpan::getKind)
                .returns("rasl", SimpleSpan::getRemoteServiceName)
                .returns("127.0.0.1", SimpleSpan::getRemoteIp);
    }

    @Test
    void theSpanKnowsOfTheFailureAndOfEveryFailedAttempt() throws IOException {
        try (Replies server = new Replies(Replies.error(503, "INTERNAL_ERROR"), Replies.error(404, "NOT_FOUND"))) {
            RaslClient rasl = client(server);
            assertThatThrownBy(() -> rasl.contacts().getContact(812)).isInstanceOf(NotFoundException.class);
        }

        assertThat(tracer.onlySpan().getError()).isInstanceOf(NotFoundException.class);
        assertThat(tracer.onlySpan().getEvents())
                .extracting(Map.Entry::getValue)
                .containsExactly("attempt 1 failed: 503", "attempt 2 failed: 404");
    }

    @Test
    void aHeaderThatCannotBeSentKeepsNoCallFromBeingMadeOrTraced() throws IOException {
        try (Replies server = new Replies(Replies.CONTACT)) {
            client(server).contacts().getContact(812);

            assertThat(server.received().getFirst("baggage")).isNull();
        }
        assertThat(tracer.onlySpan().getTags()).containsEntry("outcome", "SUCCESS");
    }

    private RaslClient client(Replies server) {
        return server.client().observer(MicrometerCallObserver.of(registry)).build();
    }

    /** As W3C has it, and with a baggage that no header can hold. */
    private static final class TraceParent implements Propagator {

        @Override
        public List<String> fields() {
            return List.of("traceparent", "baggage");
        }

        @Override
        public <C> void inject(TraceContext context, C carrier, Setter<C> setter) {
            setter.set(carrier, "baggage", "café=\n");
            setter.set(carrier, "traceparent", "00-" + context.traceId() + "-" + context.spanId() + "-01");
        }

        @Override
        public <C> Span.Builder extract(C carrier, Getter<C> getter) {
            throw new UnsupportedOperationException("nothing is received here");
        }
    }
}
