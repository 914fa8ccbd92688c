package io.getrasl.client;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * What is under way and must end in time. The timer is told of the first that may be late, not of each: calls come and go a
 * thousand times before one would be, and waking a thread for each takes as long as a call. Thread-safe.
 */
final class Deadlines {

    private @Nullable Deadline first;
    private boolean planned;
    private long nextLook;

    synchronized void add(Deadline added) {
        added.next = first;
        if (first != null) {
            first.previous = added;
        }
        first = added;
        plan(added.end());
    }

    synchronized void remove(Deadline removed) {
        if (removed.previous != null) {
            removed.previous.next = removed.next;
        } else if (first == removed) {
            first = removed.next;
        }
        if (removed.next != null) {
            removed.next.previous = removed.previous;
        }
        removed.previous = null;
        removed.next = null;
    }

    private void plan(long end) {
        if (!planned || end - nextLook < 0) {
            planned = true;
            nextLook = end;
            Timer.after(end - System.nanoTime(), TimeUnit.NANOSECONDS, this::look);
        }
    }

    private void look() {
        takeLate().forEach(Deadline::expire);
    }

    private synchronized List<Deadline> takeLate() {
        long now = System.nanoTime();
        if (!planned || now - nextLook < 0) {
            // An earlier look was planned after this one, and has been taken.
            return List.of();
        }
        planned = false;
        List<Deadline> late = new ArrayList<>();
        long soonest = Long.MAX_VALUE;
        for (Deadline each = first; each != null; each = each.next) {
            long left = each.end() - now;
            if (left <= 0) {
                late.add(each);
            } else {
                soonest = Math.min(soonest, left);
            }
        }
        late.forEach(this::remove);
        if (first != null) {
            plan(now + soonest);
        }
        return late;
    }
}
