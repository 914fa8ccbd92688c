package io.getrasl.sandbox.benchmarks;

import io.getrasl.sandbox.benchmarks.contender.Contender;
import io.getrasl.sandbox.benchmarks.contender.Contenders;
import io.getrasl.sandbox.benchmarks.contender.Workshop;
import java.io.IOException;
import java.nio.file.Path;
import tools.jackson.databind.json.JsonMapper;

/** The whole measurement, printed as tables of Markdown and, if wanted, written as JSON. */
public final class Bench {

    private Bench() {}

    /** Exit status 2 for wrong arguments. */
    public static void main(String... arguments) throws IOException {
        if (arguments.length == 1 && arguments[0].matches("(--)?help|-h")) {
            System.out.print(BenchArguments.USAGE);
            return;
        }
        BenchArguments wanted;
        try {
            wanted = BenchArguments.of(arguments);
        } catch (IllegalArgumentException e) {
            System.err.printf("rasl bench sandbox: %s%n%n%s", e.getMessage(), BenchArguments.USAGE);
            System.exit(2);
            return;
        }
        Specification specification = Specification.load();
        Path project = Path.of(System.getProperty("rasl.project", "."))
                .toAbsolutePath()
                .normalize();
        Workshop workshop = new Workshop(project, specification.text());
        Results results;
        try (Session session = new Session(specification, workshop, wanted)) {
            for (Contender contender : Contenders.all()) {
                if (wanted.wants(contender.name())) {
                    session.add(contender);
                }
            }
            session.addPostgresql();
            results = session.measure();
        }
        new Report(System.out).print(results);
        if (wanted.json() != null) {
            JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValue(Path.of(wanted.json()), results);
        }
    }
}
