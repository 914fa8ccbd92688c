package io.getrasl.openapi.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The entry point of the executable jar. */
public final class Main {

    private Main() {}

    /**
     * Runs a command and ends the process with its exit code: 0 if all is well, 1 if there are findings, 2 if it could not do its
     * work.
     *
     * @param arguments the name of the command and what it needs
     */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        Path folder = Path.of("").toAbsolutePath();
        int code = Program.run(new Console(out, err, folder, isColoured()), arguments);
        out.flush();
        System.exit(code);
    }

    /** Java 17 cannot tell a terminal from a file, so the launcher says it. */
    private static boolean isColoured() {
        String noColour = System.getenv("NO_COLOR");
        return Boolean.getBoolean("rasl.terminal")
                && (noColour == null || noColour.isEmpty())
                && !"dumb".equals(System.getenv("TERM"));
    }
}
