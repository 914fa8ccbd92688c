package io.getrasl.sandbox;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** What was asked of a sandbox that may be killed at any moment, and what it answered. Thread-safe. */
final class CrashJournal {

    /** Contacts that were created by one call and are deleted by one, if at all. Their company is the name of the batch. */
    static final class Batch {
        final String name;
        final int size;
        volatile List<Long> ids;
        volatile Asked creation = Asked.UNANSWERED;
        volatile Asked deletion = Asked.NEVER;

        Batch(String name, int size) {
            this.name = name;
            this.size = size;
        }
    }

    /** How a call went, as far as its caller knows. */
    enum Asked {
        NEVER,
        UNANSWERED,
        ANSWERED
    }

    final Map<String, Batch> batches = new ConcurrentHashMap<>();

    /** By text the id of the message, empty as long as nobody answered. */
    final Map<String, Optional<Long>> sends = new ConcurrentHashMap<>();

    /** Answers that no call should get. */
    final ConcurrentLinkedQueue<String> unexpected = new ConcurrentLinkedQueue<>();

    final AtomicInteger answered = new AtomicInteger();
}
