package io.getrasl.sandbox.outbox;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.function.LongFunction;
import org.springframework.stereotype.Component;

/** The latest requests that this process answered, in memory only. Thread-safe. */
@Component
class RequestLog {

    static final int KEPT = 100;

    private final Deque<LoggedRequest> latest = new ArrayDeque<>(KEPT);
    private long requests;

    /** @param request gets its number */
    synchronized void add(LongFunction<LoggedRequest> request) {
        requests++;
        if (latest.size() == KEPT) {
            latest.removeFirst();
        }
        latest.addLast(request.apply(requests));
    }

    /** The latest first. */
    synchronized List<LoggedRequest> latest() {
        List<LoggedRequest> requestsNow = new ArrayList<>(latest);
        Collections.reverse(requestsNow);
        return requestsNow;
    }
}
