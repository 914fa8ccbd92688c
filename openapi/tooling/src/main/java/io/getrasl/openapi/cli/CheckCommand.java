package io.getrasl.openapi.cli;

import io.getrasl.openapi.Severity;
import io.getrasl.openapi.compat.CompatibilityRule;
import io.getrasl.openapi.compat.gate.Gate;
import io.getrasl.openapi.report.Report;
import io.getrasl.openapi.report.ReportFormat;
import io.getrasl.openapi.rules.Check;
import io.getrasl.openapi.rules.RulePage;
import io.getrasl.openapi.rules.RuleSelection;
import io.getrasl.openapi.source.ParsedFiles;
import io.getrasl.openapi.source.Specification;
import io.getrasl.openapi.source.SpecificationReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Visibility;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code check}: everything that is wrong with a specification, at once. */
@Command(
        name = "check",
        description = {
            "Says what is wrong with the specification.",
            "",
            "Each finding is one line: file:line:column rule message (fix: remedy). docs/rules.md has every rule."
        },
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:no findings", "1:findings", "2:wrong arguments, or something that cannot be read"})
final class CheckCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(
            arity = "0..1",
            paramLabel = "ROOT",
            defaultValue = "${sys:rasl.specification:-openapi}",
            showDefaultValue = Visibility.NEVER,
            description = "The root document, or the folder that holds it as rasl-v2.yaml. Without it: openapi/ of this"
                    + " project.")
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
            names = "--only",
            paramLabel = "RULE",
            split = ",",
            converter = RuleOption.class,
            description = "Applies no other rules. Takes rules and groups of rules, separated by commas.")
    private Set<String> only = Set.of();

    @Option(
            names = "--skip",
            paramLabel = "RULE",
            split = ",",
            converter = RuleOption.class,
            description = "Does not apply these rules or groups of rules.")
    private Set<String> skip = Set.of();

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            defaultValue = "warning",
            converter = SeverityOption.class,
            description =
                    "The least severity that makes the exit code 1: error or warning. Without it: ${DEFAULT-VALUE}.")
    private Severity failOn;

    @Option(
            names = "--watch",
            description = "Checks again whenever a file is saved, and says what is new and what is gone.")
    private boolean watch;

    @Option(
            names = "--explain",
            paramLabel = "RULE",
            converter = RuleOption.class,
            description = "Explains a rule, with a good and a bad example, and ends.")
    private String explain;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Prints this.")
    private boolean help;

    @Mixin
    private final GateOptions gate = new GateOptions();

    @Spec
    private CommandSpec spec;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (explain != null) {
            return explain();
        }
        if (watch) {
            if (format != ReportFormat.TEXT) {
                throw new ParameterException(spec.commandLine(), "--watch reports as text only; leave --format away");
            }
            return Watch.of(console, console.resolve(root), this::inspect).run();
        }
        Report report = inspect(new ParsedFiles());
        console.out().print(console.coloured() ? format.writeColoured(report) : format.write(report));
        return exitCode(report);
    }

    private Report inspect(ParsedFiles parsed) throws IOException {
        long start = System.nanoTime();
        Specification specification = SpecificationReader.read(console.resolve(root), console::show, parsed);
        RuleSelection selection = RuleSelection.of(specification).narrowed(only, skip);
        Check check = Check.of(specification, selection);
        Optional<Gate.Outcome> outcome = gate.judge(console, root, check.bundle());
        Report report = check.report(Duration.ofNanos(System.nanoTime() - start));
        return GateOptions.add(report, outcome, selection);
    }

    private int exitCode(Report report) {
        int counted = report.count(Severity.ERROR) + (failOn == Severity.WARNING ? report.count(Severity.WARNING) : 0);
        return counted == 0 ? ExitCode.FINE : ExitCode.FINDINGS;
    }

    private int explain() {
        console.out()
                .print(RulePage.section(explain)
                        .or(() -> CompatibilityRule.of(explain).map(CompatibilityRule::explanation))
                        .orElseThrow(() -> new ParameterException(
                                spec.commandLine(), "'" + explain + "' is a group; name one of its rules")));
        return ExitCode.FINE;
    }
}
