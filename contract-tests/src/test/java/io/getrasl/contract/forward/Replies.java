package io.getrasl.contract.forward;

import io.getrasl.client.Drift;
import io.getrasl.client.RaslClient;
import io.getrasl.client.runtime.Model;
import io.getrasl.contract.ExampleContract;
import io.getrasl.contract.check.Contracts;
import io.getrasl.contract.consumer.Caller;
import io.getrasl.contract.consumer.TypedCall;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A server that answers whatever it is told to, and the generated client that calls it. */
final class Replies implements AutoCloseable {
    private final List<Drift> drifts = new CopyOnWriteArrayList<>();
    private final CannedServer server;
    private final Caller caller;
    private volatile byte[] reply = {};

    Replies() {
        server = new CannedServer(() -> reply);
        caller = Caller.of(RaslClient.builder()
                .baseUrl(server.url())
                .token("rasl_test")
                .maxRetries(0)
                .driftListener(drifts::add)
                .build());
    }

    /** The successes of all operations. */
    Stream<Subject> successes() {
        return Contracts.ALL.stream()
                .filter(contract -> contract.code() == null && contract.response() != null)
                .flatMap(contract -> TypedCall.find(contract).stream().map(call -> new Success(contract, call)));
    }

    /** What the client told its drift listener since this was asked for last. */
    List<Drift> drifts() {
        List<Drift> told = List.copyOf(drifts);
        drifts.clear();
        return told;
    }

    /** Calls an operation that is answered so. */
    Object answer(TypedCall call, int status, JsonNode body) {
        drifts.clear();
        reply = CannedServer.json(status, body.toString());
        return call.reply(caller).body();
    }

    @Override
    public void close() {
        server.close();
    }

    private final class Success implements Subject {
        private final ExampleContract contract;
        private final TypedCall call;

        Success(ExampleContract contract, TypedCall call) {
            this.contract = contract;
            this.call = call;
        }

        @Override
        public String name() {
            return contract.title();
        }

        @Override
        public Schema schema() {
            return Contracts.SPECIFICATION.operation(contract.operationId()).replies().stream()
                    .filter(reply -> reply.status() == contract.status())
                    .flatMap(reply -> reply.schema().stream())
                    .map(schema -> Schema.at(Contracts.SPECIFICATION.bundle(), schema))
                    .findFirst()
                    .orElseThrow();
        }

        @Override
        public JsonNode example() {
            return contract.response();
        }

        @Override
        public Reading read(JsonNode changed) {
            Model model = (Model) answer(call, contract.status(), changed);
            return new Reading(model, model.toJson(), drifts());
        }

        @Override
        public String toString() {
            return name();
        }
    }
}
