package io.getrasl.sandbox.benchmarks;

import java.util.Arrays;

/**
 * The straight line that fits points best, by least squares.
 *
 * @param fixed its value at zero
 * @param slope by how much it rises per step
 * @param determination how much of the differences between the values it explains, at most 1
 */
record Line(double fixed, double slope, double determination) {

    /** @throws IllegalArgumentException if these are not at least two points */
    static Line through(double[] x, double[] y) {
        if (x.length != y.length || x.length < 2) {
            throw new IllegalArgumentException("A line needs two points or more");
        }
        double meanX = Arrays.stream(x).average().orElseThrow();
        double meanY = Arrays.stream(y).average().orElseThrow();
        double together = 0;
        double spreadX = 0;
        double spreadY = 0;
        for (int index = 0; index < x.length; index++) {
            together += (x[index] - meanX) * (y[index] - meanY);
            spreadX += (x[index] - meanX) * (x[index] - meanX);
            spreadY += (y[index] - meanY) * (y[index] - meanY);
        }
        double slope = together / spreadX;
        double determination = spreadY == 0 ? 1 : together * together / (spreadX * spreadY);
        return new Line(meanY - slope * meanX, slope, determination);
    }
}
