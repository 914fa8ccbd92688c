package io.getrasl.sandbox;

import io.getrasl.sandbox.access.SeededToken;
import io.getrasl.sandbox.scenarios.ScenariosController;
import io.getrasl.sandbox.webhooks.WebhookOptions;

/** What the sandbox prints when it is up: enough for the first call, nothing more. */
final class Welcome {

    private Welcome() {}

    static String text(Sandbox sandbox, Options options) {
        StringBuilder text =
                new StringBuilder("RASL sandbox: ").append(sandbox.baseUrl()).append("\n\nTokens\n");
        if (options.seed() == null) {
            for (SeededToken token : SeededToken.values()) {
                text.append(line(token.token(), token.purpose()));
            }
        } else {
            text.append("  those of ")
                    .append(options.seed())
                    .append(
                            sandbox.keptItsData()
                                    ? ", once a reset has loaded it: the database has data already\n"
                                    : "\n");
        }
        text.append(line("rasl_sandbox_error_<CODE>", "any operation that documents CODE answers with it"));
        text.append("\nErrors, delays, lost connections on demand: http://127.0.0.1:")
                .append(sandbox.port())
                .append(ScenariosController.PATH)
                .append("\nPage   http://127.0.0.1:")
                .append(sandbox.port())
                .append("/\nReset  curl -X POST http://127.0.0.1:")
                .append(sandbox.port())
                .append(ResetController.PATH)
                .append("\nTry    curl -H 'Authorization: Bearer ")
                .append(options.seed() == null ? SeededToken.FULL.token() : "<TOKEN>")
                .append("' ")
                .append(sandbox.baseUrl())
                .append("/contacts\nLimit  ")
                .append(limit(options.callsPerMinute()))
                .append("\nEvents ")
                .append(events(options.webhooks()))
                .append(openness(options.host()))
                .append("\nEnd    Ctrl-C\n");
        return text.toString();
    }

    private static String line(String token, String purpose) {
        return "  %-26s %s%n".formatted(token, purpose);
    }

    private static String openness(String host) {
        return host.equals(Options.LOOPBACK)
                ? ""
                : "\nOpen   to everybody who reaches this port (--host " + host
                        + "); the tokens above are known to all";
    }

    private static String events(WebhookOptions webhooks) {
        return webhooks.url() == null
                ? "sent nowhere yet (--webhook-url)"
                : "of workspace 41 to " + webhooks.shownUrl();
    }

    private static String limit(int callsPerMinute) {
        return callsPerMinute == 0 ? "none" : callsPerMinute + " calls per minute and token (--rate-limit)";
    }
}
