package io.getrasl.sandbox.webhooks;

import io.prometheus.metrics.model.registry.MultiCollector;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot.GaugeDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * What waits in the outbox, of all processes on the database. Looked up when somebody asks, in one statement over an index; left out
 * where the database does not answer. Thread-safe.
 */
@Component
class QueueMetrics implements MultiCollector {

    private static final double MILLIS_OF_A_SECOND = 1000;
    private static final String WAITING =
            "select count(*) as waiting, min(due_at) as oldest from webhook_deliveries where status = 'pending'";

    private record Queue(long waiting, @Nullable OffsetDateTime oldest) {}

    private final JdbcTemplate jdbc;
    private final Clock clock;

    QueueMetrics(JdbcTemplate jdbc, Clock clock, PrometheusRegistry registry) {
        this.jdbc = jdbc;
        this.clock = clock;
        registry.register(this);
    }

    @Override
    public MetricSnapshots collect() {
        try {
            Queue queue = jdbc.queryForObject(
                    WAITING,
                    (row, number) -> new Queue(row.getLong("waiting"), row.getObject("oldest", OffsetDateTime.class)));
            return MetricSnapshots.of(
                    gauge(
                            "rasl_webhook_queue_deliveries",
                            "Webhooks that wait for an attempt, or are under way",
                            queue.waiting()),
                    gauge(
                            "rasl_webhook_queue_oldest_due_seconds",
                            "For how long the webhook has been due that is due for the longest; 0 if none is",
                            overdue(queue.oldest())));
        } catch (DataAccessException e) {
            return MetricSnapshots.of();
        }
    }

    private double overdue(@Nullable OffsetDateTime oldest) {
        return oldest == null
                ? 0
                : Math.max(
                        0, Duration.between(oldest.toInstant(), clock.instant()).toMillis() / MILLIS_OF_A_SECOND);
    }

    private static GaugeSnapshot gauge(String name, String help, double value) {
        return GaugeSnapshot.builder()
                .name(name)
                .help(help)
                .dataPoint(GaugeDataPointSnapshot.builder().value(value).build())
                .build();
    }
}
