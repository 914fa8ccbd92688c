package io.getrasl.client.benchmarks;

import java.util.Locale;
import java.util.stream.DoubleStream;

/** Where the middle of some numbers lies and how far apart half of them are: quartiles, which single outliers do not move. */
public record Spread(double low, double median, double high) {

    public static Spread of(DoubleStream numbers) {
        double[] sorted = numbers.sorted().toArray();
        return new Spread(at(sorted, 0.25), at(sorted, 0.5), at(sorted, 0.75));
    }

    private static double at(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (sorted[above] - sorted[below]) * (place - below);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.2f (%.2f to %.2f)", median, low, high);
    }
}
