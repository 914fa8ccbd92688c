package io.getrasl.openapi.cli;

import io.getrasl.openapi.release.Refusal;
import io.getrasl.openapi.release.Release;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code release}: makes the specification as it stands a version that callers can rely on. */
@Command(
        name = "release",
        description = {
            "Freezes the bundle in released/, moves the unreleased part of the changelog under info.version, commits"
                    + " and tags.",
            "",
            "Nothing is pushed. It refuses when the working tree is not clean, the check finds errors, the version is"
                    + " too low for what changed or is released, or the changelog tells nothing. ./rasl release runs the"
                    + " tests before."
        },
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:released",
            "1:refused, for the reason given",
            "2:wrong arguments, or something that cannot be read"
        })
final class ReleaseCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(
            arity = "0..1",
            paramLabel = "FOLDER",
            defaultValue = "${sys:rasl.specification:-openapi}",
            description = "The folder that holds rasl-v2.yaml. Without it: openapi/ of this project.")
    private Path folder;

    @Option(names = "--dry-run", description = "Says what would be done and does nothing.")
    private boolean dryRun;

    @Option(
            names = "--today",
            paramLabel = "DATE",
            converter = DateOption.class,
            description = "The day of the release. Without it: today.")
    private Optional<LocalDate> today = Optional.empty();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Prints this.")
    private boolean help;

    ReleaseCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        try {
            Release release = new Release(console.resolve(folder), today.orElseGet(LocalDate::now));
            Release.Plan plan = release.plan();
            if (dryRun) {
                console.out().println("would release version " + plan.version() + " as " + plan.tag());
            } else {
                release.make(plan);
                console.out().println("released version " + plan.version() + "; to publish it: git push --follow-tags");
            }
            return ExitCode.FINE;
        } catch (Refusal refusal) {
            console.err().println("rasl release: " + refusal.getMessage());
            return ExitCode.FINDINGS;
        }
    }
}
