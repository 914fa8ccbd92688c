package io.getrasl.sandbox.requests;

import io.getrasl.server.error.ErrorCode;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;
import io.prometheus.metrics.core.datapoints.DistributionDataPoint;
import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.prometheus.metrics.model.snapshots.Unit;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Counts and measures requests. Every label comes from the specification or from HTTP, never from a caller, so the number of series has
 * a bound. Thread-safe.
 */
@Component
class RequestMetrics implements RequestListener {

    private static final double NANOS_OF_A_SECOND = 1e9;
    private static final double[] SECONDS = {
        0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10
    };

    /** What all requests have in common that are counted together. */
    private record Kind(
            String operation,
            String method,
            int status,
            @Nullable ErrorCode error) {}

    private record Series(CounterDataPoint requests, DistributionDataPoint seconds) {}

    private final Counter requests;
    private final Histogram seconds;
    private final Counter refusals;
    private final Map<Kind, Series> series = new ConcurrentHashMap<>();

    RequestMetrics(PrometheusRegistry registry, RequestValve valve) {
        requests = Counter.builder()
                .name("rasl_requests_total")
                .help("Answered requests to the API; error_code is empty for a success")
                .labelNames("operation_id", "method", "status", "error_code")
                .register(registry);
        seconds = Histogram.builder()
                .name("rasl_requests_seconds")
                .help("Time from the request's head to the reply, by operation and status")
                .unit(Unit.SECONDS)
                .labelNames("operation_id", "method", "status")
                .classicOnly()
                .classicUpperBounds(SECONDS)
                .register(registry);
        refusals = Counter.builder()
                .name("rasl_rate_limit_refusals_total")
                .help(
                        "Requests refused for a rate limit, by workspace; tenant_id is empty for those that asked for the error")
                .labelNames("tenant_id")
                .register(registry);
        GaugeWithCallback.builder()
                .name("rasl_requests_in_flight")
                .help("Requests to the API that are not answered yet")
                .callback(callback -> callback.call(valve.apiRequestsUnderWay()))
                .register(registry);
    }

    @Override
    public void finished(FinishedRequest finished, HttpServletRequest request) {
        String operation =
                finished.operation() == null ? "unknown" : finished.operation().id();
        Kind kind = new Kind(operation, finished.method(), finished.status(), finished.error());
        Series counted = series.computeIfAbsent(kind, this::series);
        counted.requests().inc();
        counted.seconds().observe(finished.nanos() / NANOS_OF_A_SECOND);
        if (finished.error() == ErrorCode.RATE_LIMIT_EXCEEDED) {
            refusals.labelValues(finished.tenant() == null ? "" : String.valueOf(finished.tenant()))
                    .inc();
        }
    }

    private Series series(Kind kind) {
        String status = String.valueOf(kind.status());
        String error = kind.error() == null ? "" : kind.error().name();
        return new Series(
                requests.labelValues(kind.operation(), kind.method(), status, error),
                seconds.labelValues(kind.operation(), kind.method(), status));
    }
}
