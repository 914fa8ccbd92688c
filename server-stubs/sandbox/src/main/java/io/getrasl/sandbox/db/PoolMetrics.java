package io.getrasl.sandbox.db;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.util.function.ToIntFunction;
import org.springframework.stereotype.Component;

/** How busy the connections to the database are. */
@Component
class PoolMetrics {

    PoolMetrics(PrometheusRegistry registry, Database database) {
        HikariDataSource pool = database.pool();
        GaugeWithCallback.builder()
                .name("rasl_database_connections")
                .help("Connections to the database")
                .labelNames("state")
                .callback(callback -> {
                    HikariPoolMXBean state = pool.getHikariPoolMXBean();
                    callback.call(state.getActiveConnections(), "active");
                    callback.call(state.getIdleConnections(), "idle");
                })
                .register(registry);
        gauge(
                registry,
                pool,
                "rasl_database_connections_max",
                "Most connections to the database at once",
                each -> each.getMaximumPoolSize());
        gauge(
                registry,
                pool,
                "rasl_database_connections_pending",
                "Threads that wait for a connection to the database",
                each -> each.getHikariPoolMXBean().getThreadsAwaitingConnection());
    }

    private static void gauge(
            PrometheusRegistry registry,
            HikariDataSource pool,
            String name,
            String help,
            ToIntFunction<HikariDataSource> value) {
        GaugeWithCallback.builder()
                .name(name)
                .help(help)
                .callback(callback -> callback.call(value.applyAsInt(pool)))
                .register(registry);
    }
}
