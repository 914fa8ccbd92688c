package io.getrasl.client.benchmarks.cold;

import io.getrasl.client.benchmarks.Spread;
import io.getrasl.client.benchmarks.contender.Contenders;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Measures the time from {@code main} to the first decoded reply, in a new process each time. The client and the one written by
 * hand for the same transport start in turns, and each pair gives a ratio.
 */
public final class ColdStart {

    private ColdStart() {}

    /** Measures and prints a row for each transport. */
    public static void print(String server, int pairs) throws IOException {
        System.out.printf(
                "%nCold start, %d pairs%n%n| Client | By hand | Time, ratio | Milliseconds, by hand and client |%n"
                        + "|---|---|---|---|%n",
                pairs);
        print(Contenders.RASL_JDK, Contenders.HAND_WRITTEN, server, pairs);
        print(Contenders.RASL_OKHTTP, Contenders.HAND_WRITTEN_OKHTTP, server, pairs);
    }

    private static void print(Contenders client, Contenders base, String server, int pairs) throws IOException {
        double[] ours = new double[pairs];
        double[] byHand = new double[pairs];
        for (int i = 0; i < pairs; i++) {
            // Who comes first changes, so that being second is nobody's advantage.
            for (int side = 0; side < 2; side++) {
                if ((i + side) % 2 == 0) {
                    ours[i] = milliseconds(client, server);
                } else {
                    byHand[i] = milliseconds(base, server);
                }
            }
        }
        System.out.printf(
                Locale.ROOT,
                "| %s | %s | %s | %.0f, %.0f |%n",
                client.title(),
                base.title(),
                Spread.of(IntStream.range(0, pairs).mapToDouble(it -> ours[it] / byHand[it])),
                Spread.of(IntStream.range(0, pairs).mapToDouble(it -> byHand[it]))
                        .median(),
                Spread.of(IntStream.range(0, pairs).mapToDouble(it -> ours[it])).median());
    }

    private static double milliseconds(Contenders contender, String server) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        FirstReply.class.getName(),
                        contender.name(),
                        server)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String microseconds = out.readLine();
            process.waitFor();
            if (microseconds == null) {
                throw new IOException(contender + " did not start, see above");
            }
            return Long.parseLong(microseconds) / 1_000.0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
