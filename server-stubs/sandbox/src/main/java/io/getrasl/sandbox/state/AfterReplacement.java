package io.getrasl.sandbox.state;

import io.getrasl.sandbox.clock.ClockJumps;
import io.getrasl.sandbox.webhooks.Dispatcher;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Tells those who keep something of what is stored that it was replaced. Thread-safe. */
@Component
class AfterReplacement {

    private final ObjectProvider<ClockJumps> clock;
    private final ObjectProvider<Dispatcher> webhooks;

    AfterReplacement(ObjectProvider<ClockJumps> clock, ObjectProvider<Dispatcher> webhooks) {
        this.clock = clock;
        this.webhooks = webhooks;
    }

    /** Has them told when the transaction under way has committed. */
    void register() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                clock.ifAvailable(ClockJumps::refresh);
                webhooks.ifAvailable(Dispatcher::wake);
            }
        });
    }
}
