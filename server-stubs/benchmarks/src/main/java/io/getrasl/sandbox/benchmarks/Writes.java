package io.getrasl.sandbox.benchmarks;

import io.getrasl.sandbox.benchmarks.load.Sample;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** What only a server that keeps what it is given can be asked: contacts that are created and deleted again. */
final class Writes {

    private static final double HALF = 0.5;
    private static final double ALMOST_ALL = 0.99;

    private final NewContacts contacts;
    private final Batches batches;

    Writes(Specification specification) {
        contacts = new NewContacts(specification);
        batches = new Batches(contacts, specification);
    }

    /** By the size of the batch, with one request under way at a time. */
    Results.Batch bySize(Running server) throws IOException {
        List<Batches.Point> points = batches.measure(server);
        double[] sizes = points.stream().mapToDouble(Batches.Point::size).toArray();
        return new Results.Batch(
                server.contender().name(),
                points,
                Line.through(sizes, points.stream().mapToDouble(Batches.Point::createMillis).toArray()),
                Line.through(sizes, points.stream().mapToDouble(Batches.Point::deleteMillis).toArray()));
    }

    /** By many callers at once. */
    Results.Churned churn(Running server, int connections, Duration duration) throws IOException {
        String base = server.contender().base();
        Sample sample = Measurement.of(server, connections, duration, () -> new Churn(contacts, base)).sample();
        return new Results.Churned(
                server.contender().name(),
                sample.perSecond(),
                sample.perSecond() * Churn.SIZE / 2,
                sample.milliseconds(HALF),
                sample.milliseconds(ALMOST_ALL),
                sample.errors());
    }
}
