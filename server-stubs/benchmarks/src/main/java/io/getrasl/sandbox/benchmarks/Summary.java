package io.getrasl.sandbox.benchmarks;

import io.getrasl.sandbox.benchmarks.load.Sample;
import java.util.List;
import java.util.stream.IntStream;

/** Sums the turns of a server up. */
final class Summary {

    private static final double HALF = 0.5;
    private static final double ALMOST_ALL = 0.99;

    private Summary() {}

    /** @param measure the turns of the server that others are compared with; empty without it */
    static Results.Row of(String operation, Running server, List<Measurement> own, List<Measurement> measure) {
        List<Sample> samples = own.stream().map(Measurement::sample).toList();
        long errors = samples.stream().mapToLong(Sample::errors).sum();
        return new Results.Row(
                operation,
                server.contender().name(),
                Median.of(samples.stream().mapToDouble(Sample::perSecond)),
                samples.stream().mapToDouble(Sample::perSecond).min().orElse(Double.NaN),
                samples.stream().mapToDouble(Sample::perSecond).max().orElse(Double.NaN),
                Median.of(IntStream.range(0, measure.size())
                        .mapToDouble(round -> samples.get(round).perSecond()
                                / measure.get(round).sample().perSecond())),
                Median.of(samples.stream().mapToDouble(each -> each.milliseconds(HALF))),
                Median.of(samples.stream().mapToDouble(each -> each.milliseconds(ALMOST_ALL))),
                Median.of(own.stream().mapToDouble(Measurement::microsecondsPerRequest)),
                errors,
                samples.stream()
                        .map(Sample::firstError)
                        .filter(each -> !each.isEmpty())
                        .findFirst()
                        .orElse(null));
    }
}
