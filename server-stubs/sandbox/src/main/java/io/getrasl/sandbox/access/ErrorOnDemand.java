package io.getrasl.sandbox.access;

import io.getrasl.sandbox.spec.DocumentedErrors;
import io.getrasl.server.Operation;
import io.getrasl.server.error.ErrorCode;
import io.getrasl.server.error.UnauthorizedException;
import io.getrasl.server.security.CallGate;
import io.getrasl.server.security.Caller;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Answers the tokens that ask for an error with it, whatever else the request holds. Thread-safe. */
@Component
@Order(1)
public class ErrorOnDemand implements CallGate {

    private final DocumentedErrors errors;
    private final ErrorExceptions exceptions;

    ErrorOnDemand(DocumentedErrors errors, ErrorExceptions exceptions) {
        this.errors = errors;
        this.exceptions = exceptions;
    }

    /** The token that asks for that error. */
    public static String token(ErrorCode code) {
        return ErrorCaller.PREFIX + code;
    }

    @Override
    public void check(Operation operation, Caller caller) {
        if (caller instanceof ErrorCaller asking) {
            // Where the operation does not document the error, there is no such token.
            throw errors.find(operation.id(), asking.code()).map(exceptions::of).orElseGet(UnauthorizedException::new);
        }
    }
}
