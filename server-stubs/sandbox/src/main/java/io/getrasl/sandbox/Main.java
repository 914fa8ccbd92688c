package io.getrasl.sandbox;

import io.getrasl.sandbox.logs.ProcessLines;
import java.time.Clock;

/** The command line of the sandbox: exit status 2 for wrong arguments, 1 when it cannot start. */
public final class Main {

    private Main() {}

    /** Starts a sandbox that runs until the process is ended. */
    public static void main(String... arguments) {
        Options options;
        try {
            options = Options.parse(arguments);
        } catch (IllegalArgumentException e) {
            fail(2, e.getMessage());
            return;
        }
        if (options.help()) {
            System.out.print(Options.USAGE);
            return;
        }
        try {
            Sandbox sandbox = Sandbox.start(Clock.systemUTC(), options);
            Runtime.getRuntime().addShutdownHook(new Thread(sandbox::close, "sandbox-end"));
            EndSignals.handle();
            if (options.log().json()) {
                ProcessLines.listening(sandbox.baseUrl());
            } else {
                System.out.print(Welcome.text(sandbox, options));
            }
        } catch (SandboxStartException e) {
            fail(1, e.getMessage());
        }
    }

    private static void fail(int status, String message) {
        System.err.println("rasl-sandbox: " + message);
        System.exit(status);
    }
}
