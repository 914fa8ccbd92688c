package io.getrasl.sandbox.messages;

import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Counts messages. Thread-safe. */
@Component
class MessageMetrics {

    private final Counter messages;

    MessageMetrics(PrometheusRegistry registry) {
        messages = Counter.builder()
                .name("rasl_messages_total")
                .help("Messages by kind: sent, refused by WhatsApp, or received from a customer")
                .labelNames("kind", "outcome")
                .register(registry);
    }

    void sent(String kind, boolean refused) {
        count(kind, refused ? "refused" : "sent");
    }

    void received(String kind) {
        count(kind, "received");
    }

    /** What is undone was never sent. */
    private void count(String kind, String outcome) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                messages.labelValues(kind, outcome).inc();
            }
        });
    }
}
