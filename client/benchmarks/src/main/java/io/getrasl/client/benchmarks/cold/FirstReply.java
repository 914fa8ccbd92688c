package io.getrasl.client.benchmarks.cold;

import io.getrasl.client.benchmarks.contender.Contenders;

/** A program that makes one call and ends. Its own first and last act are to look at the clock. */
final class FirstReply {

    private FirstReply() {}

    /** Prints the milliseconds from here to the decoded reply. */
    public static void main(String[] arguments) {
        long start = System.nanoTime();
        long deleted = Contenders.valueOf(arguments[0]).at(arguments[1]).deleteTwo();
        long end = System.nanoTime();
        if (deleted != 2) {
            throw new IllegalStateException("deleted " + deleted);
        }
        System.out.println((end - start) / 1_000);
        // Threads that a transport keeps alive would hold the process up.
        System.exit(0);
    }
}
