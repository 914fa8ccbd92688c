package io.getrasl.server.form;

import io.getrasl.server.error.ApiException;
import io.getrasl.server.validation.FieldErrors;

/** What is answered to a body that is no form. */
final class Broken {

    private Broken() {}

    static ApiException because(String reason) {
        return FieldErrors.of("body", "Is not valid multipart/form-data: " + reason);
    }
}
