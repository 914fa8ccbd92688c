package io.getrasl.sandbox.benchmarks.load;

/** What one connection asks, one request after the other. For one thread. */
public interface Dialogue {

    /** The whole next request, ready to be sent. */
    byte[] next();

    /** The status that the last request is to be answered with. Any other is an error. */
    int expectedStatus();

    /** Hands over the body of the reply to the last request, for dialogues that go on from it. */
    default void read(String body) {}

    /** Whether {@link #read} wants the reply to the last request: what nobody reads need not be decoded. */
    default boolean reads() {
        return false;
    }

    /** The same request for ever. */
    static Dialogue repeating(byte[] request, int expectedStatus) {
        return new Dialogue() {
            @Override
            public byte[] next() {
                return request;
            }

            @Override
            public int expectedStatus() {
                return expectedStatus;
            }
        };
    }
}
