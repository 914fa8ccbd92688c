package io.getrasl.sandbox.scenarios;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Holds replies back, until the sandbox ends at most. Thread-safe. */
@Component
class Pause {

    private final CountDownLatch end = new CountDownLatch(1);

    void hold(Duration time) {
        try {
            end.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @EventListener(ContextClosedEvent.class)
    void end() {
        end.countDown();
    }
}
