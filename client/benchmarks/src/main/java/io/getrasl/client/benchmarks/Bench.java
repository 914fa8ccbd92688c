package io.getrasl.client.benchmarks;

import io.getrasl.client.benchmarks.Calls.Sample;
import io.getrasl.client.benchmarks.cold.ColdStart;
import io.getrasl.client.benchmarks.contender.Contenders;
import io.getrasl.client.benchmarks.server.ServerProcess;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** The whole measurement, printed as Markdown tables. */
public final class Bench {

    private Bench() {}

    public static void main(String[] arguments) throws IOException {
        try {
            measure(BenchArguments.of(arguments));
        } catch (IllegalArgumentException e) {
            System.err.printf("rasl bench: %s%n%n%s", e.getMessage(), BenchArguments.USAGE);
            System.exit(2);
        }
    }

    private static void measure(BenchArguments wanted) throws IOException {
        System.out.printf(
                "Java %s, %d processors, %s%n",
                Runtime.version(), Runtime.getRuntime().availableProcessors(), System.getProperty("os.name"));
        try (ServerProcess server = ServerProcess.start()) {
            Calls calls = new Calls(server.url(), wanted.contenders(), wanted.threads(), wanted.iterations());
            for (String operation : wanted.operations()) {
                print(operation, wanted.threads(), calls.measure(operation));
            }
            if (wanted.coldPairs() > 0) {
                ColdStart.print(server.url(), wanted.coldPairs());
            }
        }
    }

    private static void print(String operation, int threads, Map<Contenders, List<Sample>> results) {
        List<Sample> base = results.values().iterator().next();
        System.out.printf(
                "%n%s, %d thread%s%n%n| Client | Rate, ratio | Calls/s | Processor time per call, µs | Bytes per call |%n"
                        + "|---|---|---|---|---|%n",
                operation, threads, threads == 1 ? "" : "s");
        results.forEach((contender, samples) -> System.out.printf(
                Locale.ROOT,
                "| %s | %s | %,.0f | %.0f | %,.0f |%n",
                contender.title(),
                Spread.of(IntStream.range(0, samples.size())
                        .mapToDouble(it ->
                                samples.get(it).callsPerSecond() / base.get(it).callsPerSecond())),
                Spread.of(samples.stream().mapToDouble(Sample::callsPerSecond)).median(),
                Spread.of(samples.stream().mapToDouble(Sample::microsecondsPerCall))
                        .median(),
                Spread.of(samples.stream().mapToDouble(Sample::bytesPerCall)).median()));
    }
}
