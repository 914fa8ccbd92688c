package io.getrasl.contract.proofs.make;

import java.util.List;
import java.util.SplittableRandom;

/** Chance that comes out the same again for the same seed. Not thread-safe. */
public final class Dice {

    private final SplittableRandom random;

    private Dice(long seed) {
        random = new SplittableRandom(seed);
    }

    /** The dice of one request, which owe nothing to how many came before it. */
    public static Dice of(long seed, String name, int number) {
        return new Dice(seed * 0x9E37_79B9_7F4A_7C15L + name.hashCode() * 0xBF58_476D_1CE4_E5B9L + number);
    }

    /** True so many times of a hundred. */
    public boolean percent(int chance) {
        return random.nextInt(100) < chance;
    }

    /** A number from least to most, both included. */
    public int between(int least, int most) {
        return least >= most ? least : random.nextInt(least, most + 1);
    }

    /** Any number. */
    public long any() {
        return random.nextLong();
    }

    /** One of these. */
    public <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
