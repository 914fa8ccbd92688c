package io.getrasl.client.benchmarks;

import io.getrasl.client.benchmarks.contender.Contender;
import io.getrasl.client.benchmarks.contender.Contenders;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Calls per second. Started by {@link Calls}, which gives every contender a process and lets them take turns. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class CallBenchmark {

    /** The system properties that lead to the server and to the {@link Turns}. */
    static final String SERVER = "rasl.bench.server";

    static final String TURNS = "rasl.bench.turns";

    @Param("HAND_WRITTEN")
    Contenders contender;

    private Contender client;
    private Turn turn;

    @Setup(Level.Trial)
    public void connect() {
        client = contender.at(System.getProperty(SERVER));
        turn = Turn.at(Integer.getInteger(TURNS));
    }

    @Setup(Level.Iteration)
    public void takeTurn() {
        turn.take();
    }

    @TearDown(Level.Iteration)
    public void endTurn() {
        turn.end();
    }

    @TearDown(Level.Trial)
    public void leave() {
        turn.close();
    }

    @Benchmark
    public long batchDeleteContacts() {
        return client.deleteTwo();
    }

    @Benchmark
    public long listContacts() {
        return client.listHundred();
    }
}
