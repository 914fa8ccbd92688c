package io.getrasl.sandbox.benchmarks;

import io.getrasl.sandbox.benchmarks.contender.Contender;
import io.getrasl.sandbox.benchmarks.contender.Contender.AbsentException;
import io.getrasl.sandbox.benchmarks.contender.ServerProcess;
import io.getrasl.sandbox.benchmarks.contender.Workshop;
import io.getrasl.sandbox.benchmarks.load.Exchange;
import java.io.IOException;
import java.net.ConnectException;
import java.time.Duration;

/**
 * A contender that has answered its first call.
 *
 * @param start from the start of its process until that answer was there
 */
record Running(Contender contender, ServerProcess process, Duration start) implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofSeconds(60);
    private static final int MILLIS_BETWEEN_ATTEMPTS = 10;

    /**
     * Starts it and waits for the answer to that call.
     *
     * @throws AbsentException when it cannot run on this machine
     * @throws IOException when it does not answer as it should
     */
    static Running start(Contender contender, Workshop workshop, Call first) throws IOException, AbsentException {
        long start = System.nanoTime();
        ServerProcess process = contender.start(workshop);
        try {
            awaitAnswer(process, first.bytes(contender.base()), first.status());
            return new Running(contender, process, Duration.ofNanos(System.nanoTime() - start));
        } catch (IOException e) {
            process.close();
            throw e;
        }
    }

    private static void awaitAnswer(ServerProcess process, byte[] request, int status) throws IOException {
        long end = System.nanoTime() + LONGEST_START.toNanos();
        String last = "nobody listens";
        while (System.nanoTime() < end) {
            process.requireAlive();
            try (Exchange exchange = new Exchange(process.port())) {
                Exchange.Answer answer = exchange.ask(request);
                if (answer.status() == status) {
                    return;
                }
                last = answer.status() + " " + answer.body();
            } catch (ConnectException e) {
                pause();
            }
        }
        throw new IOException("It does not answer as it should: " + last);
    }

    private static void pause() {
        try {
            Thread.sleep(MILLIS_BETWEEN_ATTEMPTS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Asks once. */
    Exchange.Answer ask(Call call) throws IOException {
        try (Exchange exchange = new Exchange(process.port())) {
            return exchange.ask(call.bytes(contender.base()));
        }
    }

    /** Asks once, with a token that nobody knows. */
    Exchange.Answer askAsStranger(Call call) throws IOException {
        try (Exchange exchange = new Exchange(process.port())) {
            return exchange.ask(call.bytesOfStranger(contender.base()));
        }
    }

    @Override
    public void close() {
        process.close();
    }
}
