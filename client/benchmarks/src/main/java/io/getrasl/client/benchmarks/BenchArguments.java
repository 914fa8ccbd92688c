package io.getrasl.client.benchmarks;

import io.getrasl.client.benchmarks.contender.Contenders;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What to measure. The defaults are the whole of it. */
record BenchArguments(Set<Contenders> contenders, List<String> operations, int threads, int iterations, int coldPairs) {

    static final String USAGE = """
            Usage: ./rasl bench [OPTIONS]
              --only NAMES        contenders, separated by commas; the first of %s is always there
              --operation NAME    batchDeleteContacts or listContacts; both unless given
              --threads N         callers at once, 1 unless given
              --iterations N      turns of 0.4 s that each contender gets after warming up, 20 unless given
              --cold-pairs N      pairs of cold starts per transport, 15 unless given; 0 leaves them out
            """.formatted(Arrays.toString(Contenders.values()));

    /** @throws IllegalArgumentException if they are not those of {@link #USAGE} */
    static BenchArguments of(String... arguments) {
        Set<Contenders> contenders = EnumSet.allOf(Contenders.class);
        List<String> operations = List.of("batchDeleteContacts", "listContacts");
        int threads = 1;
        int iterations = 20;
        int coldPairs = 15;
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            String value = arguments[i + 1];
            switch (arguments[i]) {
                case "--only" -> contenders = only(value);
                case "--operation" -> operations = List.of(value);
                case "--threads" -> threads = Integer.parseInt(value);
                case "--iterations" -> iterations = Integer.parseInt(value);
                case "--cold-pairs" -> coldPairs = Integer.parseInt(value);
                default -> throw new IllegalArgumentException(arguments[i] + " is unknown");
            }
        }
        if (arguments.length % 2 != 0) {
            throw new IllegalArgumentException("a value is missing");
        }
        return new BenchArguments(contenders, operations, threads, iterations, coldPairs);
    }

    private static Set<Contenders> only(String names) {
        List<Contenders> chosen = new ArrayList<>(List.of(Contenders.HAND_WRITTEN));
        for (String name : names.split(",")) {
            if (!name.isEmpty()) {
                chosen.add(Contenders.valueOf(name));
            }
        }
        return EnumSet.copyOf(chosen);
    }
}
