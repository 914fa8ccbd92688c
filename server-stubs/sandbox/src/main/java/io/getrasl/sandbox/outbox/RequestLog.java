package io.getrasl.sandbox.outbox;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** The latest requests that this process answered, in memory only. Thread-safe, and nobody waits for anybody. */
@Component
class RequestLog {

    static final int KEPT = 100;

    private final AtomicReferenceArray<LoggedRequest> latest = new AtomicReferenceArray<>(KEPT);
    private final AtomicLong requests = new AtomicLong();

    /** The number of the next request. */
    long next() {
        return requests.incrementAndGet();
    }

    void add(LoggedRequest request) {
        latest.set((int) (request.number() % KEPT), request);
    }

    /** The latest first. */
    List<LoggedRequest> latest() {
        return IntStream.range(0, KEPT)
                .mapToObj(latest::get)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparingLong(LoggedRequest::number).reversed())
                .toList();
    }
}
