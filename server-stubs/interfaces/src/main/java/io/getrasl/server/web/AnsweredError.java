package io.getrasl.server.web;

import io.getrasl.server.error.ApiException;
import jakarta.servlet.ServletRequest;
import java.util.Optional;

/** The error that a request was answered with, for filters that count or log replies. */
public final class AnsweredError {

    private static final String ATTRIBUTE = AnsweredError.class.getName();

    private AnsweredError() {}

    /** That error, as the caller got it; empty when the reply is no error of ours, or not written yet. */
    public static Optional<ApiException> of(ServletRequest request) {
        return Optional.ofNullable((ApiException) request.getAttribute(ATTRIBUTE));
    }

    static void set(ServletRequest request, ApiException error) {
        request.setAttribute(ATTRIBUTE, error);
    }
}
