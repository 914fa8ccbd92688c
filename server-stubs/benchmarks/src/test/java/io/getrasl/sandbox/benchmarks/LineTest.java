package io.getrasl.sandbox.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LineTest {

    private static final double EXACTLY = 1e-9;

    @Test
    void pointsOnALineAreExplainedByIt() {
        Line line = Line.through(new double[] {1, 2, 10}, new double[] {5, 7, 23});
        assertThat(line.fixed()).isCloseTo(3, within(EXACTLY));
        assertThat(line.slope()).isCloseTo(2, within(EXACTLY));
        assertThat(line.determination()).isCloseTo(1, within(EXACTLY));
    }

    @Test
    void aCurveIsNotExplainedByALine() {
        Line line = Line.through(new double[] {1, 2, 3, 4, 5, 6}, new double[] {1, 4, 27, 256, 3125, 46656});
        assertThat(line.determination()).isLessThan(0.6);
    }
}
