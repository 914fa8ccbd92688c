package io.getrasl.openapi.cli;

import io.getrasl.openapi.Finding;
import io.getrasl.openapi.bundle.Bundle;
import io.getrasl.openapi.compat.gate.Gate;
import io.getrasl.openapi.report.ComparisonReport;
import io.getrasl.openapi.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compatibility as a part of a check. */
final class GateOptions {

    private GateOptions() {}

    /** Judges a bundle by what was released beside it; empty if there is no bundle. */
    static Optional<Gate.Outcome> judge(
            Console console, Path root, Optional<String> base, Optional<LocalDate> today, Optional<Bundle> bundle)
            throws IOException {
        if (bundle.isEmpty()) {
            return Optional.empty();
        }
        Path given = console.resolve(root);
        Path folder = Files.isDirectory(given) ? given : given.toAbsolutePath().getParent();
        return Optional.of(Gate.of(folder, console.show(folder), base, today.orElseGet(LocalDate::now))
                .judge(bundle.get()));
    }

    /** The report with what the gate has to say. */
    static Report add(Optional<Gate.Outcome> gate, Report report) {
        if (gate.isEmpty()) {
            return report;
        }
        List<Finding> findings = new ArrayList<>(report.findings());
        findings.addAll(gate.get().findings());
        String verdict = gate.get()
                .comparison()
                .map(comparison ->
                        "; since " + comparison.old().version() + ": " + ComparisonReport.verdict(comparison))
                .orElse("");
        return new Report(findings, report.summary() + verdict);
    }
}
