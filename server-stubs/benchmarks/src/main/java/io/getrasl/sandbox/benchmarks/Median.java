package io.getrasl.sandbox.benchmarks;

import java.util.stream.DoubleStream;

/** The value in the middle. */
final class Median {

    private Median() {}

    /** NaN of nothing. */
    static double of(DoubleStream values) {
        double[] sorted = values.sorted().toArray();
        int middle = sorted.length / 2;
        if (sorted.length == 0) {
            return Double.NaN;
        }
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
