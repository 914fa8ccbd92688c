package io.getrasl.codegen;

/**
 * The success reply of an operation.
 *
 * @param body the model of the whole body; null where there is no body
 * @param data what {@code data} holds, where the body is an envelope (has {@code success} and {@code data}); null otherwise
 * @param message the literal in {@code message} ({@code x-message}); null where there is none
 */
public record Reply(int status, String description, Model body, Type data, String message) {

    public boolean isEnvelope() {
        return data != null;
    }
}
