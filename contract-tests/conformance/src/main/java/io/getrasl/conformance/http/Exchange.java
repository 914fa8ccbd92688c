package io.getrasl.conformance.http;

/** A request and its reply. */
public record Exchange(Request request, Reply reply) {
    /** Status and error code, as messages say what came. */
    public String outcome() {
        if (reply.status() == 0) {
            return "no reply";
        }
        return reply.code().isEmpty() ? Integer.toString(reply.status()) : reply.status() + " " + reply.code();
    }
}
