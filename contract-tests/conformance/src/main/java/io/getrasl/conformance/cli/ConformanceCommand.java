package io.getrasl.conformance.cli;

import io.getrasl.conformance.check.Book;
import io.getrasl.conformance.check.Run;
import io.getrasl.conformance.check.Secrets;
import io.getrasl.conformance.check.Selection;
import io.getrasl.conformance.check.Session;
import io.getrasl.conformance.check.Settings;
import io.getrasl.conformance.http.Credential;
import io.getrasl.conformance.http.Patience;
import io.getrasl.conformance.http.Unreachable;
import io.getrasl.conformance.http.Wire;
import io.getrasl.conformance.make.Names;
import io.getrasl.conformance.report.Reports;
import io.getrasl.conformance.report.Result;
import io.getrasl.conformance.spec.Spec;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec.Target;

/** Holds a server to the specification. */
@Command(
        name = "rasl-conformance",
        sortOptions = false,
        description = "Holds a server to the specification of the RASL API v2: calls it, creates records, changes and"
                + " removes them again, and says of every fault what the specification asks for and where.",
        footer = "%nExit status: 0 the server conforms, 1 it does not, 2 it could not be checked.")
final class ConformanceCommand implements Callable<Integer> {
    static final int CONFORMS = 0;
    static final int VIOLATIONS = 1;
    static final int FAILED = 2;

    private final PrintWriter out;
    private final PrintWriter err;
    private final Supplier<Spec> specification;

    @Mixin
    private Options options;

    @picocli.CommandLine.Spec(Target.SELF)
    private CommandSpec command;

    ConformanceCommand(PrintWriter out, PrintWriter err, Supplier<Spec> specification) {
        this.out = out;
        this.err = err;
        this.specification = specification;
    }

    @Override
    public Integer call() throws Exception {
        Spec spec = specification.get();
        Selection selection = selection(spec);
        long seed = options.seed == null ? System.currentTimeMillis() : options.seed;
        if (!options.list) {
            require(
                    options.baseUrl != null
                            && options.baseUrl.getHost() != null
                            && List.of("http", "https").contains(options.baseUrl.getScheme()),
                    "--base-url is required, such as http://127.0.0.1:8080/api/v2");
            require(options.givenToken().isPresent(), "--token is required, or the variable RASL_TOKEN");
            require(hasPlaceForReports(), "--report-dir: no folder can be made there: " + options.reportDir);
        }
        Credential credential = Credential.token(options.givenToken().orElse("none"), "RASL_TOKEN");
        Wire wire = new Wire(
                options.list ? java.net.URI.create("http://localhost") : options.baseUrl,
                credential,
                options.longestReply());
        Book book = new Book(spec, selection, wire, new Secrets(options.secrets()));
        Patience patience = new Patience(wire, options.longestWait(), text -> err.println("rasl-conformance: " + text));
        Session session = new Session(spec, book, settings(wire, spec), new Names(new Random(seed)), patience);
        Run run = new Run(session);
        run.plan();
        if (options.list) {
            book.checks()
                    .forEach(check -> out.println(check.id() + "  " + check.place() + "  "
                            + check.rule().asked()));
            return CONFORMS;
        }
        return execute(run, session, new Result(spec, wire, patience, seed, book, session.cleanup()));
    }

    private int execute(Run run, Session session, Result result) throws Exception {
        Interruption interruption = Interruption.of(session, err);
        long start = System.nanoTime();
        try {
            run.execute();
        } catch (Unreachable e) {
            err.println("rasl-conformance: no reply from " + options.baseUrl + " to "
                    + e.request().method() + ' ' + e.request().target() + ": " + e.getMessage());
            if (!result.conforms()) {
                report(result, start);
            }
            return FAILED;
        } finally {
            interruption.over();
        }
        if (session.isStopped()) {
            err.println("rasl-conformance: interrupted; what was created was removed");
            return FAILED;
        }
        report(result, start);
        return result.conforms() ? CONFORMS : VIOLATIONS;
    }

    private void report(Result result, long start) throws IOException {
        Reports reports = new Reports(result.after(Duration.ofNanos(System.nanoTime() - start)));
        if (options.reportDir != null) {
            reports.write(options.reportDir);
        }
        out.print(options.format == Options.Format.JSON ? reports.json() : reports.text());
        out.flush();
    }

    /** Known before the run, which takes its time. */
    private boolean hasPlaceForReports() {
        try {
            return options.reportDir == null || Files.isWritable(Files.createDirectories(options.reportDir));
        } catch (IOException e) {
            return false;
        }
    }

    private Settings settings(Wire wire, Spec spec) {
        Companions companions = new Companions(options, wire, spec);
        return new Settings(
                options.noSending().isEmpty(),
                options.noSending().orElse(""),
                java.util.Optional.ofNullable(options.recipient),
                companions.credential(options.limitedToken, "unscoped", "LIMITED_TOKEN"),
                companions.credential(options.otherToken, "other", "OTHER_TOKEN"),
                companions.credential(options.throttledToken, "throttled", "THROTTLED_TOKEN"),
                companions.credential(options.fullPlanToken, "limited", "FULL_PLAN_TOKEN"),
                options.keep,
                options.quick);
    }

    private Selection selection(Spec spec) {
        try {
            return Selection.of(options.only, spec);
        } catch (IllegalArgumentException unknown) {
            throw new ParameterException(command.commandLine(), "--only: " + unknown.getMessage());
        }
    }

    private void require(boolean condition, String message) {
        if (!condition) {
            throw new CommandLine.ParameterException(command.commandLine(), message);
        }
    }
}
