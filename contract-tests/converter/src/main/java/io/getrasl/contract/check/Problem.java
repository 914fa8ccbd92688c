package io.getrasl.contract.check;

/**
 * One way in which a reply is not what its contract says.
 *
 * @param field JSON pointer into the body, or the name of what else is wrong, such as {@code status}
 * @param message what was expected and what came
 * @param place where the specification says so
 */
public record Problem(String field, String message, String place) {
    @Override
    public String toString() {
        return (field.isEmpty() ? "body" : field) + ": " + message + " (" + place + ')';
    }
}
