package io.getrasl.conformance;

import io.getrasl.conformance.cli.Main;
import io.getrasl.conformance.spec.Spec;
import io.getrasl.contract.Json;
import io.getrasl.contract.Specification;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Runs the command inside the test, against a server with the sandbox's tokens. */
public final class Runner {
    private static final Spec SPEC = new Spec(Specification.fromClassPath());

    private Runner() {}

    /**
     * What came of a run.
     *
     * @param code exit status
     * @param out what was printed
     */
    public record Outcome(int code, String out, String err) {
        /** What was printed, where that was JSON. */
        public JsonNode json() {
            return Json.parse(out);
        }
    }

    /** Holds a server to all that tokens of the sandbox make possible. */
    public static Outcome check(URI server, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "--base-url", server.toString(),
                "--token", "rasl_sandbox_full",
                "--limited-token", "rasl_sandbox_unscoped",
                "--other-token", "rasl_sandbox_other",
                "--throttled-token", "rasl_sandbox_throttled",
                "--full-plan-token", "rasl_sandbox_limited",
                "--seed", "17",
                "--format", "json"));
        arguments.addAll(Arrays.asList(more));
        return run(arguments.toArray(String[]::new));
    }

    /** Runs the command with these arguments alone. */
    public static Outcome run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(new PrintWriter(out), new PrintWriter(err), () -> SPEC, arguments);
        return new Outcome(code, out.toString(), err.toString());
    }
}
