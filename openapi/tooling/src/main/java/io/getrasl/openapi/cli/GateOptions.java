package io.getrasl.openapi.cli;

import io.getrasl.openapi.Finding;
import io.getrasl.openapi.bundle.Bundle;
import io.getrasl.openapi.compat.gate.Gate;
import io.getrasl.openapi.compat.gate.ReleasedDocuments;
import io.getrasl.openapi.report.ComparisonReport;
import io.getrasl.openapi.report.Report;
import io.getrasl.openapi.rules.RuleSelection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Compatibility as a part of a check. */
final class GateOptions {

    private final ReleasedDocuments released = new ReleasedDocuments();

    @Option(
            names = "--base",
            paramLabel = "REVISION",
            description = "The git revision whose releases and waivers decide, so that a change cannot excuse itself.")
    private Optional<String> base = Optional.empty();

    @Option(
            names = "--today",
            paramLabel = "DATE",
            converter = DateOption.class,
            description = "The day that decides what has expired, for example 2027-06-30.")
    private Optional<LocalDate> today = Optional.empty();

    /** Judges a bundle by what was released beside it; empty if there is no bundle. */
    Optional<Gate.Outcome> judge(Console console, Path root, Optional<Bundle> bundle) throws IOException {
        if (bundle.isEmpty()) {
            return Optional.empty();
        }
        Path given = console.resolve(root).toAbsolutePath();
        Path folder = Files.isDirectory(given) ? given : given.getParent();
        LocalDate day = today.orElseGet(LocalDate::now);
        return Optional.of(
                Gate.of(folder, console.show(folder), base, day, released).judge(bundle.get()));
    }

    /** The report with what the gate has to say, as far as its rules are selected. */
    static Report add(Report report, Optional<Gate.Outcome> outcome, RuleSelection selection) {
        if (outcome.isEmpty()) {
            return report;
        }
        List<Finding> findings = new ArrayList<>(report.findings());
        outcome.get().findings().stream()
                .filter(finding -> selection.applies(finding.rule()))
                .forEach(findings::add);
        String verdict = outcome.get()
                .comparison()
                .map(comparison -> "since " + comparison.old().version() + ": " + ComparisonReport.verdict(comparison))
                .orElse("");
        return new Report(findings, report.summary(), verdict);
    }
}
