package io.getrasl.openapi.cli;

import java.io.PrintStream;
import java.nio.file.Path;

/** Bundles inside of a Maven build, where ending the process would end Maven. */
public final class BundleInBuild {

    private BundleInBuild() {}

    /**
     * Writes the bundle.
     *
     * @param arguments the folder of the specification and the folder to write to
     * @throws BundleFailure if there are findings, or the files cannot be read or written
     */
    public static void main(String[] arguments) throws BundleFailure {
        run(arguments, System.out, System.err);
    }

    static void run(String[] arguments, PrintStream out, PrintStream err) throws BundleFailure {
        // Findings name files as they stand in the repository, wherever Maven was started.
        Path repository = Path.of(arguments[0]).toAbsolutePath().normalize().getParent();
        int code = Program.run(new Console(out, err, repository, false), "bundle", arguments[0], arguments[1]);
        if (code == ExitCode.FINDINGS) {
            throw new BundleFailure(
                    "The specification has errors, listed above. './rasl check' lists them without a build.");
        }
        if (code == ExitCode.FAILED) {
            throw new BundleFailure("The specification could not be bundled, for the reason above.");
        }
    }
}
