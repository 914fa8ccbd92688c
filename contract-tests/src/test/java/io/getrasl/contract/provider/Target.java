package io.getrasl.contract.provider;

import io.getrasl.contract.CallerTokens;
import java.net.URI;

/** The server that is held to the contracts. */
public interface Target {
    /** Where it serves the API, such as {@code http://127.0.0.1:8080/api/v2}. */
    URI baseUrl();

    /** The tokens that it knows. */
    CallerTokens tokens();

    /** Brings back the records that the examples show. */
    void reset();
}
