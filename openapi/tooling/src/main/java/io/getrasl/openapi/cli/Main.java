package io.getrasl.openapi.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The entry point of the executable jar. */
public final class Main {

    private Main() {}

    /**
     * Runs a command and ends the process with 0 if all is well, 1 if there are findings, 2 if it could not do its work.
     *
     * @param arguments the name of the command and what it needs
     */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(new CommandLine(out, err).run(arguments));
    }
}
