package io.getrasl.openapi.cli;

/** What every command says by its exit code. */
final class ExitCode {

    /** All is well. */
    static final int FINE = 0;
    /** There is something to correct. */
    static final int FINDINGS = 1;
    /** The arguments are wrong, or something cannot be read or written. */
    static final int FAILED = 2;

    private ExitCode() {}
}
