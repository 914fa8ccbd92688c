package io.getrasl.sandbox.benchmarks;

import io.getrasl.sandbox.benchmarks.contender.Contender;
import io.getrasl.sandbox.benchmarks.contender.Contender.AbsentException;
import io.getrasl.sandbox.benchmarks.contender.Contenders;
import io.getrasl.sandbox.benchmarks.contender.Workshop;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All servers, alive together, and what is measured of them. For one thread. */
final class Session implements AutoCloseable {

    private static final String SANDBOX = "RASL sandbox";
    private static final String ON_POSTGRESQL = SANDBOX + ", PostgreSQL";
    private static final double MEGABYTE = 1_000_000;

    private final Workshop workshop;
    private final BenchArguments wanted;
    private final Map<String, Call> calls = new LinkedHashMap<>();
    private final Call badBody;
    private final Writes writes;
    private final Throughput throughput;
    private final Results results;
    private final Map<Running, Results.Footprint> servers = new LinkedHashMap<>();
    private @Nullable EmbeddedPostgres postgresql;

    Session(Specification specification, Workshop workshop, BenchArguments wanted) {
        this.workshop = workshop;
        this.wanted = wanted;
        // Examples that change nothing and that every server can answer, whether it keeps anything or not.
        calls.put("listContacts", specification.example("listContacts", "first_page"));
        calls.put("batchDeleteContacts", specification.example("batchDeleteContacts", "all_failed"));
        badBody = calls.get("batchDeleteContacts").withBody("{\"ids\":\"all\"}");
        writes = new Writes(specification);
        throughput = new Throughput(wanted.connections(), wanted.rounds(), Duration.ofSeconds(wanted.seconds()));
        results = new Results(machine(), wanted.connections());
    }

    private static String machine() {
        return "Java %s, %d processors, %s"
                .formatted(
                        Runtime.version(), Runtime.getRuntime().availableProcessors(), System.getProperty("os.name"));
    }

    /** Starts it, several times, and keeps it; or notes why not. */
    void add(Contender contender) {
        progress("starting " + contender.name());
        try {
            List<Double> starts = new ArrayList<>();
            for (int start = 1; start < wanted.starts(); start++) {
                try (Running server = Running.start(contender, workshop, first())) {
                    starts.add((double) server.start().toMillis());
                }
            }
            Running server = Running.start(contender, workshop, first());
            starts.add((double) server.start().toMillis());
            servers.put(
                    server,
                    new Results.Footprint(
                            contender.name(),
                            Median.of(starts.stream().mapToDouble(Double::doubleValue)),
                            megabytes(server),
                            Double.NaN,
                            server.ask(badBody).status(),
                            server.askAsStranger(first()).status()));
        } catch (IOException | AbsentException e) {
            results.absent.add(new Results.Absent(contender.name(), String.valueOf(e.getMessage())));
        }
    }

    /** A sandbox on a PostgreSQL of this run alone. */
    void addPostgresql() throws IOException {
        if (wanted.wants(ON_POSTGRESQL)) {
            postgresql = EmbeddedPostgres.start();
            add(Contenders.sandboxOn(ON_POSTGRESQL, postgresql.getJdbcUrl("postgres", "postgres")));
        }
    }

    Results measure() throws IOException {
        for (Running server : servers.keySet()) {
            progress("warming up " + server.contender().name());
            for (Call call : calls.values()) {
                throughput.warmUp(server, call, Duration.ofSeconds(wanted.warmUpSeconds()));
            }
        }
        for (Map.Entry<String, Call> call : calls.entrySet()) {
            progress("measuring " + call.getKey());
            addRows(call.getKey(), throughput.measure(List.copyOf(servers.keySet()), call.getValue()));
        }
        for (Map.Entry<Running, Results.Footprint> server : servers.entrySet()) {
            Results.Footprint print = server.getValue();
            results.footprints.add(new Results.Footprint(
                    print.contender(),
                    print.startMillis(),
                    print.startedMegabytes(),
                    megabytes(server.getKey()),
                    print.badBody(),
                    print.noToken()));
        }
        if (wanted.batches()) {
            measureWrites();
        }
        return results;
    }

    private void measureWrites() throws IOException {
        for (Running server : servers.keySet()) {
            if (List.of(SANDBOX, ON_POSTGRESQL).contains(server.contender().name())) {
                progress("measuring batches of " + server.contender().name());
                results.batches.add(writes.bySize(server));
                Duration duration = Duration.ofSeconds((long) wanted.seconds() * wanted.rounds());
                results.churned.add(writes.churn(server, wanted.connections(), duration));
            }
        }
    }

    private void addRows(String operation, Map<Running, List<Measurement>> turns) {
        List<Measurement> measure = turns.entrySet().stream()
                .filter(each -> each.getKey().contender().name().equals(Contenders.MEASURE))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(List.of());
        turns.forEach((server, own) -> results.rows.add(Summary.of(operation, server, own, measure)));
    }

    private Call first() {
        return calls.get("listContacts");
    }

    private static double megabytes(Running server) throws IOException {
        return server.process().memory().stream()
                .mapToDouble(bytes -> bytes / MEGABYTE)
                .findFirst()
                .orElse(Double.NaN);
    }

    private static void progress(String what) {
        System.err.println("rasl bench: " + what + " ...");
    }

    @Override
    public void close() throws IOException {
        servers.keySet().forEach(Running::close);
        if (postgresql != null) {
            postgresql.close();
        }
    }
}
