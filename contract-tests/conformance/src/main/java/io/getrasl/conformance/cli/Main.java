package io.getrasl.conformance.cli;

import io.getrasl.conformance.spec.Spec;
import io.getrasl.contract.Specification;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import picocli.CommandLine;

/** The entry point of the executable jar. */
public final class Main {
    private Main() {}

    /** Runs the command and ends the process with its exit status: 0 conforms, 1 does not, 2 could not be checked. */
    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int code = run(out, err, () -> new Spec(Specification.fromClassPath()), arguments);
        out.flush();
        System.exit(code);
    }

    /**
     * Runs the command and returns its exit status.
     *
     * @param specification what to hold a server to; asked for once, and only when the arguments are right
     */
    public static int run(PrintWriter out, PrintWriter err, Supplier<Spec> specification, String... arguments) {
        ConformanceCommand command = new ConformanceCommand(out, err, specification);
        return new CommandLine(command)
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(110)
                .setParameterExceptionHandler((problem, given) -> {
                    err.println("rasl-conformance: " + problem.getMessage());
                    err.println("See: java -jar rasl-conformance.jar --help");
                    return ConformanceCommand.FAILED;
                })
                .execute(arguments);
    }
}
