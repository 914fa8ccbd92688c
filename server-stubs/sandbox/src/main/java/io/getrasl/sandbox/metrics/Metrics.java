package io.getrasl.sandbox.metrics;

import io.prometheus.metrics.model.registry.PrometheusRegistry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What everything is counted in. Each sandbox has its own. */
@Configuration(proxyBeanMethods = false)
class Metrics {

    @Bean
    PrometheusRegistry prometheusRegistry() {
        return new PrometheusRegistry();
    }
}
