package io.getrasl.sandbox.metrics;

import io.prometheus.metrics.instrumentation.jvm.JvmBufferPoolMetrics;
import io.prometheus.metrics.instrumentation.jvm.JvmGarbageCollectorMetrics;
import io.prometheus.metrics.instrumentation.jvm.JvmMemoryMetrics;
import io.prometheus.metrics.instrumentation.jvm.JvmRuntimeInfoMetric;
import io.prometheus.metrics.instrumentation.jvm.JvmThreadsMetrics;
import io.prometheus.metrics.instrumentation.jvm.ProcessMetrics;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import org.springframework.stereotype.Component;

/** What Java tells of itself. Registered by the first who looks, so that a start does not wait for it. Thread-safe. */
@Component
class JvmMetrics {

    private final PrometheusRegistry registry;
    private boolean registered;

    JvmMetrics(PrometheusRegistry registry) {
        this.registry = registry;
    }

    /** Only those that are read when somebody looks: others would listen to Java beyond the end of this sandbox. */
    synchronized void register() {
        if (!registered) {
            registered = true;
            ProcessMetrics.builder().register(registry);
            JvmRuntimeInfoMetric.builder().register(registry);
            JvmMemoryMetrics.builder().register(registry);
            JvmBufferPoolMetrics.builder().register(registry);
            JvmGarbageCollectorMetrics.builder().register(registry);
            JvmThreadsMetrics.builder().register(registry);
        }
    }
}
