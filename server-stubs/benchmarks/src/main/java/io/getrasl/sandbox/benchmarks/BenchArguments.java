package io.getrasl.sandbox.benchmarks;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What to measure. The defaults are the whole of it.
 *
 * @param only parts of the names of contenders; empty for all of them
 * @param connections requests under way at once
 * @param rounds turns that each contender gets with each call
 * @param seconds how long a turn is
 * @param warmUpSeconds how long each call warms a contender up
 * @param starts how often each contender is started
 * @param batches whether batches of all sizes are measured
 * @param json where the results go besides; null for nowhere
 */
record BenchArguments(
        List<String> only,
        int connections,
        int rounds,
        int seconds,
        int warmUpSeconds,
        int starts,
        boolean batches,
        @Nullable String json) {

    static final String USAGE = """
            Usage: ./rasl bench sandbox [OPTIONS]
              --only NAMES         contenders, separated by commas; a part of the name is enough, for example wiremock,prism
              --connections N      requests under way at once, 16 unless given
              --rounds N           turns that each contender gets with each call, 3 unless given
              --seconds N          how long a turn is, 2 unless given
              --warm-up N          seconds of each call before the first turn, 7 unless given
              --starts N           how often each contender is started, 3 unless given
              --batches yes|no     whether batches of 1 to 100 contacts are measured, yes unless given
              --json FILE          write the results there, too
            Who cannot run on this machine is left out, by name.
            """;

    /** @throws IllegalArgumentException if they are not those of {@link #USAGE} */
    static BenchArguments of(String... arguments) {
        List<String> only = List.of();
        int connections = 16;
        int rounds = 3;
        int seconds = 2;
        int warmUp = 7;
        int starts = 3;
        boolean batches = true;
        String json = null;
        for (int at = 0; at < arguments.length; at += 2) {
            String name = arguments[at];
            if (at + 1 == arguments.length) {
                throw new IllegalArgumentException(name + " is unknown or lacks a value");
            }
            String value = arguments[at + 1];
            switch (name) {
                case "--only" -> only = List.of(value.toLowerCase(Locale.ROOT).split(","));
                case "--connections" -> connections = number(name, value);
                case "--rounds" -> rounds = number(name, value);
                case "--seconds" -> seconds = number(name, value);
                case "--warm-up" -> warmUp = number(name, value);
                case "--starts" -> starts = number(name, value);
                case "--batches" -> batches = value.equals("yes");
                case "--json" -> json = value;
                default -> throw new IllegalArgumentException(name + " is unknown");
            }
        }
        return new BenchArguments(only, connections, rounds, seconds, warmUp, starts, batches, json);
    }

    boolean wants(String contender) {
        String name = contender.toLowerCase(Locale.ROOT);
        return only.isEmpty() || only.stream().anyMatch(name::contains);
    }

    private static int number(String name, String value) {
        if (value.matches("[1-9][0-9]{0,5}")) {
            return Integer.parseInt(value);
        }
        throw new IllegalArgumentException(name + " needs a whole number from 1 on, not '" + value + "'");
    }
}
