package io.getrasl.conformance.check;

/**
 * One way in which the server is not what the specification says.
 *
 * @param place where the specification asks for it, as {@code file:line:column}
 * @param got what was expected and what came
 * @param curl the command that repeats it; empty where no single request shows it
 * @param reply the reply's status and the beginning of its body
 * @param count how often it was seen
 */
public record Finding(String place, String got, String curl, String reply, int count) {
    Finding again() {
        return new Finding(place, got, curl, reply, count + 1);
    }
}
