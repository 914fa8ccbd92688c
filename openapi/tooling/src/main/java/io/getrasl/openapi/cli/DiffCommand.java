package io.getrasl.openapi.cli;

import io.getrasl.openapi.compat.Comparison;
import io.getrasl.openapi.compat.document.ApiDocument;
import io.getrasl.openapi.compat.document.DocumentSource;
import io.getrasl.openapi.report.ComparisonReport;
import io.getrasl.openapi.report.ReportFormat;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code diff}: whom a change breaks. */
@Command(
        name = "diff",
        description = {
            "Says what changes between two OpenAPI documents, and whom it breaks.",
            "",
            "OLD and NEW are each a file (JSON or YAML, OpenAPI 3.0 or 3.1, in one file or many), a folder that holds"
                    + " rasl-v2.yaml, or a git revision (main, HEAD~1, v2.0.0), of which openapi/ is read."
                    + " docs/compatibility.md has every rule."
        },
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:compatible",
            "1:breaking, for callers on the wire, for Java callers, or against a stated sunset",
            "2:cannot tell, wrong arguments, or something that cannot be read"
        })
final class DiffCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(index = "0", paramLabel = "OLD", description = "What users rely on now.")
    private String old;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "NEW",
            defaultValue = "${sys:rasl.specification:-openapi}",
            description = "What they are to rely on. Without it: openapi/ of this project.")
    private String now;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            converter = FormatOption.class,
            completionCandidates = FormatOption.Names.class,
            description = "How to report: ${COMPLETION-CANDIDATES}. Without it: ${DEFAULT-VALUE}.")
    private ReportFormat format;

    @Option(
            names = "--today",
            paramLabel = "DATE",
            converter = DateOption.class,
            description = "The day that decides which sunsets have passed, for example 2027-06-30.")
    private Optional<LocalDate> today = Optional.empty();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Prints this.")
    private boolean help;

    DiffCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        DocumentSource source = new DocumentSource(console.folder(), console::show);
        ApiDocument before = source.read(old);
        ApiDocument after = source.read(now);
        Comparison found = Comparison.of(before, after, today.orElseGet(LocalDate::now));
        Comparison comparison = source.surface(old).map(found::confirmedBy).orElse(found);
        console.out().print(ComparisonReport.write(comparison, format, console.coloured()));
        if (comparison.effect().isBreaking()) {
            return ExitCode.FINDINGS;
        }
        return comparison.objections().isEmpty() ? ExitCode.FINE : ExitCode.FAILED;
    }
}
