package io.getrasl.conformance.make;

import java.util.Random;

/** Makes names, phone numbers and addresses that nobody has, each with the mark of the run. Not thread-safe. */
public final class Names {
    /** No country has this code, so no number below it reaches anybody. */
    private static final String NOWHERE = "+999";

    private final Random random;
    private final String mark;
    private int count;

    public Names(Random random) {
        this.random = random;
        this.mark = "rc"
                + Long.toString(Math.floorMod(random.nextLong(), 78_364_164_096L) + 78_364_164_096L, 36)
                        .substring(1);
    }

    /** The text that is in everything this run creates, and in nothing else. */
    public String mark() {
        return mark;
    }

    /** A name that sorts after all earlier ones, by every collation. */
    public String next() {
        count++;
        return mark + '-' + String.format(java.util.Locale.ROOT, "%04d", count);
    }

    public String email() {
        return next() + "@example.com";
    }

    public String phone() {
        return NOWHERE + (100_000_000 + random.nextInt(900_000_000));
    }

    public Random random() {
        return random;
    }
}
