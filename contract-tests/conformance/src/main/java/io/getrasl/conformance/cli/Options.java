package io.getrasl.conformance.cli;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What the command line says. */
final class Options {
    @Option(
            names = "--base-url",
            paramLabel = "URL",
            description = "The server, down to the version: http://127.0.0.1:8080/api/v2")
    URI baseUrl;

    @Option(
            names = "--token",
            paramLabel = "T",
            description = "A token with all scopes. Default: the variable RASL_TOKEN.")
    String token;

    @Option(
            names = "--limited-token",
            paramLabel = "T",
            description = "A valid token without any scope; without it scopes are not checked.")
    String limitedToken;

    @Option(
            names = "--other-token",
            paramLabel = "T",
            description = "A token with all scopes of another workspace; without it"
                    + " the separation of workspaces is not checked.")
    String otherToken;

    @Option(
            names = "--throttled-token",
            paramLabel = "T",
            description =
                    "A token that has used up its requests; without it 429 is checked only where the server really"
                            + " throttles.")
    String throttledToken;

    @Option(
            names = "--full-plan-token",
            paramLabel = "T",
            description = "A token of a workspace whose plan is used up; without it the plan's limits are not checked.")
    String fullPlanToken;

    @Option(
            names = "--only",
            paramLabel = "NAME",
            split = ",",
            description =
                    "Tags, operationIds, rules, families of rules, or" + " operationId/rule; separated by commas.")
    List<String> only = new ArrayList<>();

    @Option(
            names = "--report-dir",
            paramLabel = "DIR",
            description = "Where junit.xml, report.html, report.txt and summary.json are written.")
    Path reportDir;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "TEXT",
            description = "What is printed: text or json.")
    Format format;

    @Option(names = "--list", description = "Lists the checks with what they ask for, and calls nobody.")
    boolean list;

    @Option(names = "--seed", paramLabel = "N", description = "Makes names and choices the same as in an earlier run.")
    Long seed;

    @Option(names = "--quick", description = "Fewer wrong values of each property, in two thirds of the requests.")
    boolean quick;

    @Option(
            names = "--no-send",
            description = "Nothing that cannot be undone: sends no messages and codes, synchronises no templates.")
    boolean noSend;

    @Option(
            names = "--recipient",
            paramLabel = "PHONE",
            description = "A phone number that may be written to. Without it only a"
                    + " server on this machine is asked to send, to numbers that nobody has.")
    String recipient;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            defaultValue = "30",
            description = "How long a reply may take. Default: 30.")
    int timeout;

    @Option(
            names = "--max-wait",
            paramLabel = "SECONDS",
            defaultValue = "120",
            description = "How long one wait may be when the" + " server throttles. Default: 120.")
    int maxWait;

    @Option(names = "--keep", description = "Leaves the records that were created where they are.")
    boolean keep;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Prints this.")
    boolean help;

    /** What can be printed. */
    enum Format {
        TEXT,
        JSON
    }

    Optional<String> givenToken() {
        return Optional.ofNullable(token)
                .or(() -> Optional.ofNullable(System.getenv("RASL_TOKEN")))
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    List<String> secrets() {
        List<String> secrets = new ArrayList<>();
        givenToken().ifPresent(secrets::add);
        Optional.ofNullable(limitedToken).ifPresent(secrets::add);
        Optional.ofNullable(otherToken).ifPresent(secrets::add);
        Optional.ofNullable(throttledToken).ifPresent(secrets::add);
        Optional.ofNullable(fullPlanToken).ifPresent(secrets::add);
        return secrets;
    }

    Duration longestWait() {
        return Duration.ofSeconds(maxWait);
    }

    Duration longestReply() {
        return Duration.ofSeconds(timeout);
    }

    /** Why nothing may be sent; empty when it may. */
    Optional<String> noSending() {
        if (noSend) {
            return Optional.of("left out by --no-send");
        }
        return recipient != null || isThisMachine()
                ? Optional.empty()
                : Optional.of("cannot be undone: say by --recipient whom may be written to");
    }

    private boolean isThisMachine() {
        try {
            return baseUrl != null && InetAddress.getByName(baseUrl.getHost()).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
