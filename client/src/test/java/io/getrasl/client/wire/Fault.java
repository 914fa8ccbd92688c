package io.getrasl.client.wire;

import java.io.IOException;

/** What the server does with a request. The connection stays open for another request unless this closes it. */
@FunctionalInterface
interface Fault {

    void play(Received request, Wire wire) throws IOException, InterruptedException;

    /** Whether the request's body is read before. */
    default boolean readsBody() {
        return true;
    }

    /** Acts on the head of a request while its body is still on its way. */
    static Fault beforeTheBody(Fault fault) {
        return new Fault() {
            @Override
            public void play(Received request, Wire wire) throws IOException, InterruptedException {
                fault.play(request, wire);
            }

            @Override
            public boolean readsBody() {
                return false;
            }
        };
    }

    /** Reads the request and breaks the connection off without a word. */
    static Fault reset() {
        return (request, wire) -> wire.reset();
    }

    /** Reads the request and hangs up without a word. */
    static Fault hangUp() {
        return (request, wire) -> wire.close();
    }

    /** Sends these bytes as they are and hangs up. */
    static Fault raw(String bytes) {
        return (request, wire) -> wire.send(bytes).close();
    }

    /** Sends these bytes as they are and breaks off. Sends what it can: what an RST overtakes is lost. */
    static Fault rawThenReset(String bytes) {
        return (request, wire) -> wire.send(bytes).reset();
    }
}
