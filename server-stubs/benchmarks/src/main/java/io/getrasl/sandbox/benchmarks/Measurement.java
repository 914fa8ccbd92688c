package io.getrasl.sandbox.benchmarks;

import io.getrasl.sandbox.benchmarks.load.Dialogue;
import io.getrasl.sandbox.benchmarks.load.Load;
import io.getrasl.sandbox.benchmarks.load.Sample;
import java.io.IOException;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * One server under one load for a while.
 *
 * @param microsecondsPerRequest of processor time in the server, the system's for it included
 */
record Measurement(Sample sample, double microsecondsPerRequest) {

    private static final double NANOSECONDS_OF_A_MICROSECOND = 1e3;

    static Measurement of(Running server, int connections, Duration duration, Supplier<Dialogue> dialogues)
            throws IOException {
        Load load = new Load(server.process().port(), connections, dialogues);
        Duration before = server.process().processorTime();
        Sample sample = load.run(duration);
        Duration spent = server.process().processorTime().minus(before);
        return new Measurement(sample, spent.toNanos() / NANOSECONDS_OF_A_MICROSECOND / Math.max(1, sample.requests()));
    }
}
