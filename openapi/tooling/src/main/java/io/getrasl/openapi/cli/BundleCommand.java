package io.getrasl.openapi.cli;

import io.getrasl.openapi.bundle.BundleFiles;
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

/** {@code bundle}: checks, then writes what everything downstream reads. */
@Command(
        name = "bundle",
        description = "Checks the specification and, when nothing is wrong, writes it as one document.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:written",
            "1:findings; nothing was written",
            "2:wrong arguments, or something that cannot be read or written"
        })
final class BundleCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(
            index = "0",
            paramLabel = "ROOT",
            description = "The root document, or the folder that holds it as rasl-v2.yaml.")
    private Path root;

    @Parameters(
            index = "1",
            paramLabel = "FOLDER",
            description = "Where to write the bundle, its source map and its generator profile.")
    private Path folder;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Prints this.")
    private boolean help;

    BundleCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        long start = System.nanoTime();
        Check check = Check.of(SpecificationReader.read(console.resolve(root), console::show));
        Duration taken = Duration.ofNanos(System.nanoTime() - start);
        console.out().print(ReportFormat.TEXT.write(check.report(taken)));
        if (!check.findings().isEmpty()) {
            return ExitCode.FINDINGS;
        }
        BundleFiles.write(check.bundle().orElseThrow(), console.resolve(folder));
        return ExitCode.FINE;
    }
}
