package io.getrasl.conformance.report;

import io.getrasl.conformance.check.Book;
import io.getrasl.conformance.check.Check;
import io.getrasl.conformance.check.Cleanup;
import io.getrasl.conformance.http.Patience;
import io.getrasl.conformance.http.Wire;
import io.getrasl.conformance.spec.Spec;
import java.time.Duration;
import java.util.List;

/** What came of a run, as reports tell it. */
public final class Result {
    private final Spec spec;
    private final Wire wire;
    private final Patience patience;
    private final long seed;
    private final Book book;
    private final Cleanup cleanup;
    private Duration took = Duration.ZERO;

    public Result(Spec spec, Wire wire, Patience patience, long seed, Book book, Cleanup cleanup) {
        this.spec = spec;
        this.wire = wire;
        this.patience = patience;
        this.seed = seed;
        this.book = book;
        this.cleanup = cleanup;
    }

    /** The same, with the time that it took. */
    public Result after(Duration duration) {
        took = duration;
        return this;
    }

    public boolean conforms() {
        return checks(Check.Outcome.FAILED).isEmpty();
    }

    List<Check> checks() {
        return book.checks();
    }

    List<Check> checks(Check.Outcome outcome) {
        return book.checks().stream()
                .filter(check -> check.outcome() == outcome)
                .toList();
    }

    String server() {
        return wire.base();
    }

    String version() {
        return spec.version();
    }

    long seed() {
        return seed;
    }

    int calls() {
        return wire.rate().total();
    }

    Duration took() {
        return took;
    }

    Duration waited() {
        return patience.waited();
    }

    int created() {
        return cleanup.made();
    }

    List<String> left() {
        return cleanup.left();
    }
}
