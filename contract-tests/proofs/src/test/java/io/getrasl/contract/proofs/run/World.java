package io.getrasl.contract.proofs.run;

import io.getrasl.contract.proofs.make.Ask;
import io.getrasl.contract.proofs.wire.Answer;
import io.getrasl.contract.proofs.wire.AskBytes;
import io.getrasl.contract.proofs.wire.Wire;
import io.getrasl.sandbox.Sandbox;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** A sandbox of one's own, whose clock stands still, and a connection to it. Not thread-safe. */
public final class World implements AutoCloseable {

    /** The token that may do everything. */
    public static final String FULL = "rasl_sandbox_full";

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T09:15:30Z"), ZoneOffset.UTC);

    private final Sandbox sandbox;
    private final StoredState state;
    private final Wire wire;

    /** Starts one on a new database, with these options besides. */
    public World(String... options) {
        String url = ProofDatabase.fresh();
        List<String> all = new ArrayList<>(List.of("--port", "0", "--rate-limit", "0", "--db", url));
        all.addAll(List.of(options));
        sandbox = Sandbox.start(CLOCK, all.toArray(String[]::new));
        state = new StoredState(url);
        wire = new Wire(sandbox.port());
    }

    /** Sends a request and reads its answer. */
    public Answer send(Ask ask) throws IOException {
        return wire.exchange(AskBytes.of(ask, sandbox.port()), ask.method().equals("HEAD"));
    }

    /** All that it has stored. */
    public StoredState state() {
        return state;
    }

    /** Puts everything back. */
    public void reset() {
        sandbox.reset();
    }

    /** The port that it listens on. */
    public int port() {
        return sandbox.port();
    }

    @Override
    public void close() {
        wire.close();
        state.close();
        sandbox.close();
    }
}
