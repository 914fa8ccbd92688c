package io.getrasl.client.benchmarks;

import io.getrasl.client.benchmarks.contender.Contenders;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Measures one operation of all contenders in one run of JMH: each has a process of its own, all are alive together, and their
 * iterations take turns.
 */
final class Calls {

    /** What one iteration of one contender gave. */
    record Sample(double callsPerSecond, double microsecondsPerCall, double bytesPerCall) {}

    private final String server;
    private final Collection<Contenders> contenders;
    private final int threads;
    private final int iterations;

    Calls(String server, Collection<Contenders> contenders, int threads, int iterations) {
        this.server = server;
        this.contenders = contenders;
        this.threads = threads;
        this.iterations = iterations;
    }

    /** For each contender its iterations in order; the same number for all, and those of one index next to each other in time. */
    Map<Contenders, List<Sample>> measure(String operation) throws IOException {
        // JMH refuses to run twice at once, unless it is told that somebody takes care of that.
        System.setProperty("jmh.ignoreLock", "true");
        ExecutorService runs = Executors.newFixedThreadPool(contenders.size());
        try (Turns turns = Turns.among(contenders.size())) {
            Map<Contenders, Future<List<Sample>>> started = new LinkedHashMap<>();
            for (Contenders contender : contenders) {
                Options options = options(operation, contender, turns.port());
                Callable<List<Sample>> run = () -> samples(new Runner(options).runSingle());
                started.put(contender, runs.submit(run));
            }
            Map<Contenders, List<Sample>> results = new LinkedHashMap<>();
            started.forEach((contender, run) -> results.put(contender, await(contender, run)));
            return results;
        } finally {
            runs.shutdownNow();
        }
    }

    private Options options(String operation, Contenders contender, int turns) {
        return new OptionsBuilder()
                .include(CallBenchmark.class.getName() + "\\." + operation + "$")
                .param("contender", contender.name())
                .threads(threads)
                .forks(1)
                .warmupIterations(10)
                .warmupTime(TimeValue.milliseconds(500))
                .measurementIterations(iterations)
                .measurementTime(TimeValue.milliseconds(400))
                .addProfiler(GCProfiler.class)
                .addProfiler(CpuProfiler.class)
                .jvmArgs(
                        "-Dslf4j.internal.verbosity=ERROR",
                        "-Xms256m",
                        "-Xmx256m",
                        "-D" + CallBenchmark.SERVER + "=" + server,
                        "-D" + CallBenchmark.TURNS + "=" + turns)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .build();
    }

    private static List<Sample> samples(RunResult run) {
        List<Sample> samples = new ArrayList<>();
        for (IterationResult iteration :
                run.getBenchmarkResults().iterator().next().getIterationResults()) {
            samples.add(new Sample(
                    iteration.getPrimaryResult().getScore(),
                    profiled(iteration, CpuProfiler.NAME),
                    profiled(iteration, "gc.alloc.rate.norm")));
        }
        return samples;
    }

    @SuppressWarnings("rawtypes") // as JMH declares it
    private static double profiled(IterationResult iteration, String name) {
        for (Map.Entry<String, Result> profiled :
                iteration.getSecondaryResults().entrySet()) {
            if (profiled.getKey().endsWith(name)) {
                return profiled.getValue().getScore();
            }
        }
        throw new IllegalStateException("JMH did not measure " + name);
    }

    private static List<Sample> await(Contenders contender, Future<List<Sample>> run) {
        try {
            return run.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(contender + " failed", e.getCause());
        }
    }
}
