package io.getrasl.sandbox.clock;

import io.getrasl.sandbox.db.SeededPart;
import io.getrasl.sandbox.db.WholeDatabase;
import io.getrasl.sandbox.webhooks.Dispatcher;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Moves the clock, for all sandboxes on the database: how far it is ahead is stored, so it outlives the process as the data do. A reset
 * of the data puts it back before any other part of the seed looks at the time. Thread-safe.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public class ClockJumps implements SeededPart {

    /** The farthest that the clock can be ahead. */
    public static final Duration MOST = Duration.ofDays(3650);

    private final SandboxClock clock;
    private final ClockStore store;
    private final TransactionTemplate transactions;
    private final WholeDatabase whole;
    private final ObjectProvider<Dispatcher> webhooks;

    ClockJumps(
            SandboxClock clock,
            ClockStore store,
            TransactionTemplate transactions,
            WholeDatabase whole,
            ObjectProvider<Dispatcher> webhooks) {
        this.clock = clock;
        this.store = store;
        this.transactions = transactions;
        this.whole = whole;
        this.webhooks = webhooks;
        refresh();
    }

    /**
     * Moves the clock forward. What is due by then is done: messages arrive, codes expire, limits pass, webhooks are attempted.
     *
     * @param span whole seconds, more than none
     * @return false when the clock would be ahead by more than {@link #MOST}; it stays where it is then
     */
    public boolean advance(Duration span) {
        boolean moved = Boolean.TRUE.equals(transactions.execute(status -> {
            whole.lock();
            return store.add(span, MOST);
        }));
        refresh();
        webhooks.ifAvailable(Dispatcher::wake);
        return moved;
    }

    /**
     * Puts the clock back to the time of the machine, and keeps the data. What waits does not wait longer for it, and limits of calls
     * begin anew; records keep the times that they were given.
     */
    public void reset() {
        transactions.executeWithoutResult(status -> {
            whole.lock();
            Duration ahead = store.ahead();
            if (ahead.isZero()) {
                return;
            }
            store.clear();
            store.bringBack(ahead, clock.unmoved());
        });
        refresh();
        webhooks.ifAvailable(Dispatcher::wake);
    }

    /** Takes over what is stored, which another process may have changed. */
    public final synchronized void refresh() {
        clock.ahead(store.ahead());
    }

    @Override
    public void add() {
        store.clear();
        clock.ahead(Duration.ZERO);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                if (status != STATUS_COMMITTED) {
                    refresh();
                }
            }
        });
    }
}
