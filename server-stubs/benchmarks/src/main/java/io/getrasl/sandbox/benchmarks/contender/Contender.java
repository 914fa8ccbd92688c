package io.getrasl.sandbox.benchmarks.contender;

import java.io.IOException;
import java.util.List;

/**
 * A server that can be measured.
 *
 * @param name what the tables call it
 * @param base what stands before the paths of the specification; empty for nothing
 * @param command how it is started
 */
public record Contender(String name, String base, Command command) {

    /** How to start a server. */
    @FunctionalInterface
    public interface Command {

        /**
         * The words of a command that listens on that port until it is ended. May fetch or write what it needs first.
         *
         * @throws AbsentException when the server cannot run on this machine
         */
        List<String> on(int port, Workshop workshop) throws IOException, AbsentException;
    }

    /** The server cannot run on this machine, for the reason that the message states. */
    public static final class AbsentException extends Exception {

        AbsentException(String reason) {
            super(reason);
        }
    }

    /**
     * Starts it and returns at once.
     *
     * @throws AbsentException when it cannot run on this machine
     */
    public ServerProcess start(Workshop workshop) throws IOException, AbsentException {
        int port = workshop.freePort();
        return ServerProcess.start(
                command.on(port, workshop), port, workshop.file(name.replaceAll("\\W+", "-") + ".log"));
    }
}
