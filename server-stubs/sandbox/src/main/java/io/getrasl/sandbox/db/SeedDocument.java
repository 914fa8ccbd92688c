package io.getrasl.sandbox.db;

import java.util.Optional;

/** What a sandbox starts from and goes back to instead of the built-in seed. Thread-safe. */
@FunctionalInterface
public interface SeedDocument {

    /**
     * Reads and checks it, as it is now. Not to be used within a transaction.
     *
     * @return what puts it in place of all that is stored, within a transaction; empty where the built-in seed is meant
     */
    Optional<Runnable> prepare();
}
