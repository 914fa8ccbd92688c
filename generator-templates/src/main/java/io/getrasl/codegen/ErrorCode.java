package io.getrasl.codegen;

/**
 * An entry of the error catalogue ({@code x-error-catalogue}).
 *
 * @param message the default message; null where there is none
 * @param details what {@code error.details} holds; null where it holds nothing
 * @param detailsModel the schema of the details where they have named properties; null otherwise
 */
public record ErrorCode(String code, int status, String message, String description, Type details, Model detailsModel) {

    /** {@code RateLimitExceededException} for {@code RATE_LIMIT_EXCEEDED}. */
    public String exceptionName() {
        return Names.pascal(code) + "Exception";
    }
}
