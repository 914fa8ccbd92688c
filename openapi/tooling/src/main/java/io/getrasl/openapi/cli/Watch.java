package io.getrasl.openapi.cli;

import io.getrasl.openapi.Finding;
import io.getrasl.openapi.report.Report;
import io.getrasl.openapi.report.ReportFormat;
import io.getrasl.openapi.source.ParsedFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Checks again whenever a file is saved. Some editors write a file in several steps, and some write another one and rename it, so a
 * check waits until the folder has been quiet for a moment.
 */
final class Watch {

    /** Checks with what was parsed before. */
    @FunctionalInterface
    interface Inspection {
        Report run(ParsedFiles parsed) throws IOException;
    }

    private static final Duration QUIET = Duration.ofMillis(30);

    private final Console console;
    private final FileChanges changes;
    private final Inspection inspection;
    private final ParsedFiles parsed = new ParsedFiles();
    private Set<String> former = Set.of();

    private Watch(Console console, FileChanges changes, Inspection inspection) {
        this.console = console;
        this.changes = changes;
        this.inspection = inspection;
    }

    static Watch of(Console console, Path root, Inspection inspection) throws IOException {
        Path folder = Files.isDirectory(root) ? root : root.toAbsolutePath().getParent();
        return new Watch(console, FileChanges.below(folder), inspection);
    }

    /** Runs until the process is ended. */
    int run() throws IOException {
        first();
        while (changes.await(QUIET)) {
            again();
        }
        return ExitCode.FINE;
    }

    /** Reports everything. */
    void first() throws IOException {
        Report report = inspection.run(parsed);
        former = keys(report.findings());
        print(report);
        line("watching for changes; end with Ctrl+C");
    }

    /** Reports what is new and what is gone since the last time. */
    void again() {
        Report report;
        long start = System.nanoTime();
        try {
            report = inspection.run(parsed);
        } catch (IOException e) {
            // The next change tells more: a file that is being renamed is not there for a moment.
            line("cannot read " + e.getMessage());
            return;
        }
        Set<String> found = keys(report.findings());
        List<Finding> fresh = report.findings().stream()
                .filter(finding -> !former.contains(key(finding)))
                .toList();
        long gone = former.stream().filter(key -> !found.contains(key)).count();
        former = found;
        long millis = Duration.ofNanos(System.nanoTime() - start).toMillis();
        if (!fresh.isEmpty()) {
            console.out().print(ReportFormat.lines(fresh, console.coloured()));
        }
        line(
                report.findings().isEmpty()
                        ? "no findings, " + millis + " ms"
                        : report.headline() + " (" + fresh.size() + " new, " + gone + " gone), " + millis + " ms");
    }

    private static Set<String> keys(List<Finding> findings) {
        return findings.stream().map(Watch::key).collect(Collectors.toSet());
    }

    /** Without line and column: a line more above makes no finding new. */
    private static String key(Finding finding) {
        return finding.place().file() + " " + finding.rule() + " " + finding.message();
    }

    private void print(Report report) {
        console.out()
                .print(console.coloured() ? ReportFormat.TEXT.writeColoured(report) : ReportFormat.TEXT.write(report));
    }

    private void line(String text) {
        console.out().println("openapi: " + text);
        console.out().flush();
    }
}
