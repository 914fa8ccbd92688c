package io.getrasl.sandbox.benchmarks;

import io.getrasl.sandbox.benchmarks.load.Dialogue;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The same call to all servers, in turns: whatever else the machine does hits all alike. */
final class Throughput {

    private final int connections;
    private final int rounds;
    private final Duration turn;

    Throughput(int connections, int rounds, Duration turn) {
        this.connections = connections;
        this.rounds = rounds;
        this.turn = turn;
    }

    /** Has the server answer that call for so long, and forgets about it. */
    void warmUp(Running server, Call call, Duration duration) throws IOException {
        measure(server, call, duration);
    }

    /** Per server its turns, in the order of the rounds. Each round starts with another one. */
    Map<Running, List<Measurement>> measure(List<Running> servers, Call call) throws IOException {
        Map<Running, List<Measurement>> turns = new LinkedHashMap<>();
        servers.forEach(server -> turns.put(server, new ArrayList<>()));
        List<Running> order = new ArrayList<>(servers);
        for (int round = 0; round < rounds; round++) {
            for (Running server : order) {
                turns.get(server).add(measure(server, call, turn));
            }
            Collections.rotate(order, -1);
        }
        return turns;
    }

    private Measurement measure(Running server, Call call, Duration duration) throws IOException {
        byte[] request = call.bytes(server.contender().base());
        return Measurement.of(server, connections, duration, () -> Dialogue.repeating(request, call.status()));
    }
}
