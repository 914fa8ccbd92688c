package io.getrasl.openapi.cli;

import java.io.PrintStream;
import java.nio.file.Path;

/**
 * Where a command runs and speaks.
 *
 * @param out      takes results
 * @param err      takes what keeps a command from working
 * @param folder   what relative paths are relative to, in arguments and in findings
 * @param coloured whether {@code out} is a terminal that shows colours
 */
record Console(PrintStream out, PrintStream err, Path folder, boolean coloured) {

    /** A path as an argument gives it. */
    Path resolve(Path path) {
        return folder.resolve(path).normalize();
    }

    /** A path as findings show it: relative if it is below the folder, otherwise absolute; with slashes. */
    String show(Path path) {
        Path absolute = resolve(path);
        Path shown = absolute.startsWith(folder) ? folder.relativize(absolute) : absolute;
        return shown.toString().replace('\\', '/');
    }
}
