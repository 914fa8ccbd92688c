package io.getrasl.sandbox.health;

import io.getrasl.sandbox.webhooks.Dispatcher;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What delivers webhooks. */
@Component
@Order(3)
class WebhooksPart implements Part {

    private final Dispatcher dispatcher;

    WebhooksPart(Dispatcher dispatcher) {
        this.dispatcher = dispatcher;
    }

    @Override
    public String name() {
        return "webhooks";
    }

    @Override
    public Optional<String> trouble() {
        return dispatcher.isAlive() ? Optional.empty() : Optional.of("nobody looks for what is due");
    }
}
