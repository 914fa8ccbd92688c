package io.getrasl.sandbox.benchmarks.load;

import java.util.Arrays;

/** What came of a load. Immutable. */
public final class Sample {

    private static final double NANOSECONDS_OF_A_SECOND = 1e9;
    private static final double NANOSECONDS_OF_A_MILLISECOND = 1e6;

    private final long[] sortedNanoseconds;
    private final long duration;
    private final long errors;
    private final String firstError;

    private Sample(long[] sortedNanoseconds, long duration, long errors, String firstError) {
        this.sortedNanoseconds = sortedNanoseconds;
        this.duration = duration;
        this.errors = errors;
        this.firstError = firstError;
    }

    /** Replies, errors among them. */
    public long requests() {
        return sortedNanoseconds.length;
    }

    public double perSecond() {
        return requests() * NANOSECONDS_OF_A_SECOND / duration;
    }

    /** Replies with another status than the expected one. */
    public long errors() {
        return errors;
    }

    /** Status and body of the first error; empty where there was none. */
    public String firstError() {
        return firstError;
    }

    /**
     * The time that this part of the requests took at most.
     *
     * @param part between 0 and 1
     */
    public double milliseconds(double part) {
        int last = sortedNanoseconds.length - 1;
        return last < 0 ? Double.NaN : sortedNanoseconds[(int) (part * last)] / NANOSECONDS_OF_A_MILLISECOND;
    }

    /** Takes the times as they come. For one thread. */
    static final class Recorder {
        private long[] nanoseconds = new long[1 << 16];
        private int count;
        private long errors;
        private String firstError = "";

        void add(long time) {
            if (count == nanoseconds.length) {
                nanoseconds = Arrays.copyOf(nanoseconds, count * 2);
            }
            nanoseconds[count++] = time;
        }

        void addError(Reply reply) {
            if (errors++ == 0) {
                firstError = reply.status() + " " + reply.body();
            }
        }

        Sample end(long duration) {
            long[] sorted = Arrays.copyOf(nanoseconds, count);
            Arrays.sort(sorted);
            return new Sample(sorted, duration, errors, firstError);
        }
    }
}
