package io.getrasl.openapi.cli;

import io.getrasl.openapi.report.Report;
import io.getrasl.openapi.report.ReportFormat;
import io.getrasl.openapi.rules.Check;
import io.getrasl.openapi.source.SpecificationReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code check}: everything that is wrong with a specification, at once. */
@Command(
        name = "check",
        description = {
            "Says what is wrong with the specification.",
            "",
            "Each finding is one line: file:line:column rule message (fix: remedy). docs/rules.md has every rule."
        },
        sortOptions = false,
        mixinStandardHelpOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:no findings", "1:findings", "2:wrong arguments, or something that cannot be read"})
final class CheckCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(
            arity = "0..1",
            paramLabel = "ROOT",
            defaultValue = "${sys:rasl.specification:-openapi}",
            description =
                    "The root document, or the folder that holds it as rasl-v2.yaml. Without it: openapi/ of this project.")
    private Path root;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            converter = FormatOption.class,
            completionCandidates = FormatOption.Names.class,
            description = "How to report: ${COMPLETION-CANDIDATES}. Without it: ${DEFAULT-VALUE}.")
    private ReportFormat format;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Prints this.")
    private boolean help;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        long start = System.nanoTime();
        Check check = Check.of(SpecificationReader.read(console.resolve(root), console::show));
        Report report = check.report(Duration.ofNanos(System.nanoTime() - start));
        console.out().print(console.coloured() ? format.writeColoured(report) : format.write(report));
        return report.findings().isEmpty() ? ExitCode.FINE : ExitCode.FINDINGS;
    }
}
