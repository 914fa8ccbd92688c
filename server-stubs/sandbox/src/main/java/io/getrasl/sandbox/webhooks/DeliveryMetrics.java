package io.getrasl.sandbox.webhooks;

import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.prometheus.metrics.model.snapshots.Unit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Counts and measures the attempts of this process to deliver. Thread-safe. */
@Component
class DeliveryMetrics {

    private static final double MILLIS_OF_A_SECOND = 1000;
    private static final double[] SECONDS = {0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30};

    private final Counter deliveries;
    private final Counter retries;
    private final Histogram seconds;

    DeliveryMetrics(PrometheusRegistry registry) {
        deliveries = Counter.builder()
                .name("rasl_webhook_deliveries_total")
                .help("Webhooks that are settled: delivered, or failed for good")
                .labelNames("outcome")
                .register(registry);
        deliveries.initLabelValues(DeliveryStatus.DELIVERED.text());
        deliveries.initLabelValues(DeliveryStatus.FAILED.text());
        retries = Counter.builder()
                .name("rasl_webhook_retries_total")
                .help("Attempts to deliver a webhook after its first")
                .register(registry);
        seconds = Histogram.builder()
                .name("rasl_webhook_attempts_seconds")
                .help(
                        "Duration of attempts: acknowledged with 2xx, refused with any other status, or without an answer")
                .unit(Unit.SECONDS)
                .labelNames("outcome")
                .classicOnly()
                .classicUpperBounds(SECONDS)
                .register(registry);
    }

    /** @param outcome what the delivery came to by it; null when somebody else had taken it over meanwhile */
    void attempted(Claim claim, Attempt attempt, @Nullable DeliveryStatus outcome) {
        seconds.labelValues(word(attempt)).observe(attempt.duration().toMillis() / MILLIS_OF_A_SECOND);
        if (claim.attempt() > 1) {
            retries.inc();
        }
        if (outcome == DeliveryStatus.DELIVERED || outcome == DeliveryStatus.FAILED) {
            deliveries.labelValues(outcome.text()).inc();
        }
    }

    private static String word(Attempt attempt) {
        if (attempt.status() == null) {
            return "unanswered";
        }
        return attempt.acknowledged() ? "acknowledged" : "refused";
    }
}
