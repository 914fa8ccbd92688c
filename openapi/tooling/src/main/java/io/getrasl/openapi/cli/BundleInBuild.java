package io.getrasl.openapi.cli;

import java.io.PrintStream;

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
        int code = new CommandLine(out, err).run("bundle", arguments[0], arguments[1]);
        if (code == CommandLine.FINDINGS) {
            throw new BundleFailure(
                    "The specification has errors, listed above. './rasl check' lists them without a build.");
        }
        if (code == CommandLine.FAILED) {
            throw new BundleFailure("The specification could not be bundled, for the reason above.");
        }
    }
}
