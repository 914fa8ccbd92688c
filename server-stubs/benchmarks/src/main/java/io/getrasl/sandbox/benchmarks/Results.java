package io.getrasl.sandbox.benchmarks;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything that was measured, as it is printed and written. Not safe for use by several threads. */
final class Results {

    /** In what circumstances. */
    public final String machine;

    public final int connections;
    public final List<Absent> absent = new ArrayList<>();
    public final List<Footprint> footprints = new ArrayList<>();
    public final List<Row> rows = new ArrayList<>();
    public final List<Churned> churned = new ArrayList<>();
    public final List<Batch> batches = new ArrayList<>();

    Results(String machine, int connections) {
        this.machine = machine;
        this.connections = connections;
    }

    /** Who could not be measured, and why. */
    record Absent(String contender, String reason) {}

    /**
     * What a server costs before it is of use.
     *
     * @param startMillis median, until the first answer
     * @param startedMegabytes resident memory after it; NaN where the system does not tell
     * @param loadedMegabytes resident memory after all loads
     * @param badBody the status that a body is answered with which the specification refuses
     * @param noToken the status that a call is answered with whose token nobody knows
     */
    record Footprint(
            String contender,
            double startMillis,
            double startedMegabytes,
            double loadedMegabytes,
            int badBody,
            int noToken) {}

    /**
     * One contender under one load.
     *
     * @param perSecond median of the turns
     * @param ratio median of the turns' ratios to the measure's turn of the same round; NaN without it
     * @param error the first unexpected reply; null where there was none. With one, the numbers mean nothing
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Row(
            String operation,
            String contender,
            double perSecond,
            double lowest,
            double highest,
            double ratio,
            double p50Millis,
            double p99Millis,
            double microsecondsPerRequest,
            long errors,
            @Nullable String error) {}

    /** Contacts that were really created and deleted again. */
    record Churned(
            String contender,
            double requestsPerSecond,
            double contactsPerSecond,
            double p50Millis,
            double p99Millis,
            long errors) {}

    /** Batches by their size. */
    record Batch(String contender, List<Batches.Point> points, Line create, Line delete) {}
}
