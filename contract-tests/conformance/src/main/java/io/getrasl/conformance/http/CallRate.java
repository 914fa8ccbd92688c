package io.getrasl.conformance.http;

import java.util.ArrayDeque;
import java.util.Deque;

/** Counts requests, and the most that one token sent within a minute. Thread-safe. */
public final class CallRate {
    private static final long MINUTE = 60_000_000_000L;

    private final Deque<Long> lastMinute = new ArrayDeque<>();
    private int total;
    private int most;

    synchronized void count(boolean ownToken) {
        total++;
        if (!ownToken) {
            return;
        }
        long now = System.nanoTime();
        lastMinute.addLast(now);
        while (now - lastMinute.peekFirst() > MINUTE) {
            lastMinute.removeFirst();
        }
        most = Math.max(most, lastMinute.size());
    }

    public synchronized int total() {
        return total;
    }

    /** The most requests with the run's token within any sixty seconds. */
    public synchronized int mostInAMinute() {
        return most;
    }
}
