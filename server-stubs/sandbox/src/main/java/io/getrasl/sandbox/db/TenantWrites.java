package io.getrasl.sandbox.db;

import java.util.function.Supplier;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs what changes a workspace: one transaction each, and for the same workspace one after the other, across threads and processes.
 *
 * <p>So limits and duplicates are judged on what is stored and not on what was stored a moment ago, and since every writer locks its
 * workspace first there are no deadlocks. Thread-safe.
 */
@Component
public class TenantWrites {

    private static final int ATTEMPTS = 3;

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transactions;

    TenantWrites(JdbcTemplate jdbc, TransactionTemplate transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /**
     * Runs the work in a transaction of its own; an exception undoes all of it. Within other work of the same workspace it is a part of
     * that work's transaction.
     *
     * <p>When a unique constraint is broken, somebody wrote past this lock after the work had looked for duplicates. It then runs
     * again, finds the duplicate, and answers as it always does for one. It runs again, too, when the database ended it to break a
     * deadlock, which takes somebody who does not lock workspaces first.
     *
     * @param work may run more than once, so it must not change anything outside of the database
     */
    public <T> T run(long tenant, Supplier<T> work) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            // The outer work holds the lock, and only all of it can run again.
            return work.get();
        }
        for (int attempt = 1; ; attempt++) {
            try {
                return transactions.execute(status -> {
                    lock(tenant);
                    return work.get();
                });
            } catch (DuplicateKeyException | ConcurrencyFailureException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    private void lock(long tenant) {
        jdbc.queryForObject("select id from tenants where id = ? for update", Long.class, tenant);
    }
}
