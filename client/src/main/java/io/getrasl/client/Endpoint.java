package io.getrasl.client;

import io.getrasl.client.runtime.PathSegment;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An operation of the specification, as far as calls of it need to know; one for each, made once. Immutable. */
final class Endpoint {

    private final String operationId;
    private final String method;
    private final String path;
    private final boolean retrySafe;
    private final int success;
    private final List<String> errors;
    private final String[] pieces;

    /**
     * Describes an operation.
     *
     * @param path the template as the specification writes it, for example {@code /contacts/{id}}
     * @param retrySafe whether a repeat after an ambiguous failure changes nothing
     * @param success the status of a success
     * @param errors status and code of each documented error, for example {@code 404 NOT_FOUND}
     */
    Endpoint(String operationId, String method, String path, boolean retrySafe, int success, String... errors) {
        this.operationId = operationId;
        this.method = method;
        this.path = path;
        this.retrySafe = retrySafe;
        this.success = success;
        this.errors = List.of(errors);
        this.pieces = pieces(path);
    }

    /** What stands before, between and behind the parameters of a template. */
    private static String[] pieces(String path) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int open = path.indexOf('{'); open >= 0; open = path.indexOf('{', from)) {
            pieces.add(path.substring(from, open));
            from = path.indexOf('}', open) + 1;
        }
        pieces.add(path.substring(from));
        return pieces.toArray(String[]::new);
    }

    String operationId() {
        return operationId;
    }

    String method() {
        return method;
    }

    /** The template. */
    String path() {
        return path;
    }

    boolean retrySafe() {
        return retrySafe;
    }

    int success() {
        return success;
    }

    /** Status and code of each documented error. */
    List<String> errors() {
        return errors;
    }

    /**
     * The path with those values for its parameters, percent-encoded.
     *
     * @throws IllegalArgumentException if a value would lead to another resource
     */
    String path(Object... values) {
        if (values.length == 0) {
            return path;
        }
        StringBuilder filled = new StringBuilder(pieces[0]);
        for (int i = 0; i < values.length; i++) {
            PercentEncoding.append(filled, PathSegment.text(values[i]));
            filled.append(pieces[i + 1]);
        }
        return filled.toString();
    }

    /**
     * An argument that must be there.
     *
     * @throws NullPointerException if it is not; the message names it
     */
    <T> T given(String name, @Nullable T argument) {
        if (argument == null) {
            throw new NullPointerException(name + " of " + operationId + " must not be null");
        }
        return argument;
    }

    @Override
    public String toString() {
        return operationId;
    }
}
