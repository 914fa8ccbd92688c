package io.getrasl.sandbox.benchmarks;

import io.getrasl.sandbox.benchmarks.contender.Contenders;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** Prints results as tables of Markdown. */
final class Report {

    private final PrintStream out;

    Report(PrintStream out) {
        this.out = out;
    }

    void print(Results results) {
        line("%s%n", results.machine);
        results.absent.forEach(each -> line("Left out: %s, %s%n", each.contender(), each.reason()));
        results.rows.stream()
                .map(Results.Row::operation)
                .distinct()
                .forEach(operation -> throughput(
                        operation,
                        results.connections,
                        results.rows.stream()
                                .filter(row -> row.operation().equals(operation))
                                .toList()));
        churned(results);
        footprints(results.footprints);
        results.batches.forEach(this::batch);
    }

    private void throughput(String operation, int connections, List<Results.Row> rows) {
        line("%n**`%s`, %d connections**%n", operation, connections);
        line(
                "| Server | Ratio to %s | Requests/s (lowest to highest turn) | p50, ms | p99, ms | Processor time per request, µs | Errors |",
                Contenders.MEASURE);
        line("|---|---|---|---|---|---|---|");
        for (Results.Row row : rows) {
            if (row.errors() > 0) {
                line("| %s | void | | | | | %,d, first %s |", row.contender(), row.errors(), row.error());
            } else {
                line(
                        "| %s | %s | %,.0f (%,.0f to %,.0f) | %.2f | %.2f | %.0f | 0 |",
                        row.contender(),
                        Double.isNaN(row.ratio()) ? "" : "%.1f".formatted(row.ratio()),
                        row.perSecond(),
                        row.lowest(),
                        row.highest(),
                        row.p50Millis(),
                        row.p99Millis(),
                        row.microsecondsPerRequest());
            }
        }
    }

    private void churned(Results results) {
        if (results.churned.isEmpty()) {
            return;
        }
        line(
                "%n**Batches of %d contacts created and deleted again, %d connections**%n",
                Churn.SIZE, results.connections);
        line("| Server | Requests/s | Contacts created and deleted/s | p50, ms | p99, ms | Errors |");
        line("|---|---|---|---|---|---|");
        for (Results.Churned row : results.churned) {
            line(
                    "| %s | %,.0f | %,.0f | %.2f | %.2f | %,d |",
                    row.contender(),
                    row.requestsPerSecond(),
                    row.contactsPerSecond(),
                    row.p50Millis(),
                    row.p99Millis(),
                    row.errors());
        }
    }

    private void footprints(List<Results.Footprint> footprints) {
        line("%n**Start, memory and manners**%n");
        line(
                "| Server | First answer, ms | Memory after it, MB | Memory after the load, MB | Answer to a bad body | to an unknown token |");
        line("|---|---|---|---|---|---|");
        for (Results.Footprint row : footprints) {
            line(
                    "| %s | %,.0f | %,.0f | %,.0f | %d | %d |",
                    row.contender(),
                    row.startMillis(),
                    row.startedMegabytes(),
                    row.loadedMegabytes(),
                    row.badBody(),
                    row.noToken());
        }
    }

    private void batch(Results.Batch batch) {
        line("%n**Batches by size, one connection, %s**%n", batch.contender());
        line("| Contacts | Create, ms | per contact, µs | Delete, ms | per contact, µs |");
        line("|---|---|---|---|---|");
        for (Batches.Point point : batch.points()) {
            line(
                    "| %d | %.2f | %.0f | %.2f | %.0f |",
                    point.size(),
                    point.createMillis(),
                    point.createMillis() * 1_000 / point.size(),
                    point.deleteMillis(),
                    point.deleteMillis() * 1_000 / point.size());
        }
        fit("Create", batch.create());
        fit("Delete", batch.delete());
    }

    private void fit(String what, Line fit) {
        line(
                "%n%s: %.2f ms and %.1f µs for each contact; the line explains %.1f %% of the differences.",
                what, fit.fixed(), fit.slope() * 1_000, fit.determination() * 100);
    }

    private void line(String format, Object... values) {
        out.printf(Locale.ROOT, format + "%n", values);
    }
}
