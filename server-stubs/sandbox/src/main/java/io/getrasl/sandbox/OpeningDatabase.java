package io.getrasl.sandbox;

import io.getrasl.sandbox.db.Database;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.springframework.context.support.GenericApplicationContext;

/**
 * A database that is opened on a thread of its own while the parts of the server are being looked up; whichever needs it first waits for
 * it. With two processors that takes a fifth off the start.
 */
final class OpeningDatabase {

    private final FutureTask<Database> opening;
    private boolean begun;

    OpeningDatabase(Supplier<Database> open) {
        opening = new FutureTask<>(open::get);
    }

    void begin() {
        // Drivers and migrations are found by the caller's class loader, which no thread of a shared pool has.
        Thread thread = new Thread(opening, "sandbox-database");
        thread.setDaemon(true);
        thread.start();
        begun = true;
    }

    /** Makes it known to the context. The database outlives it: it has work of its own to do at its end. */
    void register(GenericApplicationContext context) {
        context.registerBean(
                "database", Database.class, this::await, definition -> definition.setDestroyMethodName(""));
    }

    /**
     * The database, once it is open.
     *
     * @throws SandboxStartException when it cannot be reached
     */
    Database await() {
        try {
            return opening.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SandboxStartException("the start was interrupted", e);
        }
    }

    /**
     * Closes it again.
     *
     * @throws SandboxStartException when it could not be reached at all: whatever else failed, failed for that
     */
    void abandon() {
        if (begun) {
            await().close();
        }
    }
}
